// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

namespace changeover {

namespace {
constexpr int hashSize = 32;

void check(int done)
{
    if (done != 1)
        qFatal("libcrypto refuses SHA-256");
}
} // namespace

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    check(EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr));
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_state->context);
}

void Sha256::add(QByteArrayView bytes)
{
    check(EVP_DigestUpdate(m_state->context, bytes.data(), size_t(bytes.size())));
}

QByteArray Sha256::result()
{
    QByteArray hash(hashSize, '\0');
    check(EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(hash.data()), nullptr));
    return hash;
}

} // namespace changeover
