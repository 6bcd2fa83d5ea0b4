// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace changeover {

/// SHA-256 of bytes that come in pieces, by the system's library (OpenSSL's libcrypto, Windows' CNG): Qt 6.4's own is
/// several times slower on processors with instructions for it. Ends the program where the system refuses: a wrong hash
/// would be worse.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes; to be asked for once, as the last thing.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes)
    {
        Sha256 hash;
        hash.add(bytes);
        return hash.result();
    }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace changeover
