// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QtTest>

#include <functional>
#include <map>

/// The test classes of this program by name. The file tst_Detector.cpp holds the class tst_Detector and ends with
/// CHANGEOVER_TEST(Detector).
inline std::map<QString, std::function<QObject *()>> &testRegistry()
{
    static std::map<QString, std::function<QObject *()>> tests;
    return tests;
}

#define CHANGEOVER_TEST(Name)                                                                                          \
    static const bool registered##Name =                                                                               \
        testRegistry().emplace(QStringLiteral(#Name), [] { return new tst_##Name; }).second;
