// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <map>

// FUZZ_TARGET(klqb) { … bytes … } is one reader of bytes that nobody vouches for. In the fuzzing build
// (tests/fuzz/run.sh) it is what libFuzzer calls; in the test program it is known by its name, and the class FuzzCorpus
// feeds it the files of tests/fuzz/corpus/klqb.

#ifdef CHANGEOVER_FUZZING
// The bytes as they lie there, without a NUL behind them: one byte read too far is seen.
#define FUZZ_TARGET(Name)                                                                                              \
    static void fuzz_##Name(const QByteArray &bytes);                                                                  \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)                                      \
    {                                                                                                                  \
        fuzz_##Name(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));                   \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void fuzz_##Name([[maybe_unused]] const QByteArray &bytes)
#else
using FuzzTarget = void (*)(const QByteArray &);

inline std::map<QString, FuzzTarget> &fuzzTargets()
{
    static std::map<QString, FuzzTarget> targets;
    return targets;
}

#define FUZZ_TARGET(Name)                                                                                              \
    static void fuzz_##Name(const QByteArray &bytes);                                                                  \
    static const bool registered_##Name = fuzzTargets().emplace(QStringLiteral(#Name), &fuzz_##Name).second;           \
    static void fuzz_##Name([[maybe_unused]] const QByteArray &bytes)
#endif

/// What has to be true whatever the bytes are. Ends the program, which is what a fuzzer notices.
inline void mustHold(bool holds, const char *what)
{
    if (!holds)
        qFatal("not true: %s", what);
}
