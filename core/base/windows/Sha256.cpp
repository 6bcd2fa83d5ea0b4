// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"

#include <QtGlobal>

#include <algorithm>

#include <windows.h>

#include <bcrypt.h>

namespace changeover {

namespace {
constexpr int hashSize = 32;
constexpr qsizetype mostAtOnce = 1 << 30; // CNG counts in 32 bit

void check(NTSTATUS status)
{
    if (status < 0)
        qFatal("Windows refuses SHA-256: 0x%08lx", static_cast<unsigned long>(status));
}

// Opened once and for the whole process: it takes longer than a small hash.
BCRYPT_ALG_HANDLE algorithm()
{
    static const BCRYPT_ALG_HANDLE opened = [] {
        BCRYPT_ALG_HANDLE handle = nullptr;
        check(BCryptOpenAlgorithmProvider(&handle, BCRYPT_SHA256_ALGORITHM, nullptr, 0));
        return handle;
    }();
    return opened;
}
} // namespace

struct Sha256::State
{
    BCRYPT_HASH_HANDLE hash = nullptr;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    check(BCryptCreateHash(algorithm(), &m_state->hash, nullptr, 0, nullptr, 0, 0));
}

Sha256::~Sha256()
{
    BCryptDestroyHash(m_state->hash);
}

void Sha256::add(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += mostAtOnce) {
        const QByteArrayView part = bytes.sliced(at, std::min(mostAtOnce, bytes.size() - at));
        // Not changed, whatever the signature says.
        auto *const data = reinterpret_cast<PUCHAR>(const_cast<char *>(part.data()));
        check(BCryptHashData(m_state->hash, data, ULONG(part.size()), 0));
    }
}

QByteArray Sha256::result()
{
    QByteArray hash(hashSize, '\0');
    check(BCryptFinishHash(m_state->hash, reinterpret_cast<PUCHAR>(hash.data()), hashSize, 0));
    return hash;
}

} // namespace changeover
