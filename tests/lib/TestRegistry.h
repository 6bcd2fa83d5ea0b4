// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QtTest>

#include <functional>
#include <map>

struct RegisteredTest
{
    std::function<QObject *()> make;
    bool needsScreen = false; ///< runs in a QApplication with the wizard's look
};

/// The test classes of this program by name. The file tst_Detector.cpp holds the class tst_Detector and ends with
/// CHANGEOVER_TEST(Detector), or with CHANGEOVER_GUI_TEST(…) where it opens windows.
inline std::map<QString, RegisteredTest> &testRegistry()
{
    static std::map<QString, RegisteredTest> tests;
    return tests;
}

#define CHANGEOVER_REGISTER_TEST(Name, needsScreen)                                                                    \
    static const bool registered##Name =                                                                               \
        testRegistry()                                                                                                 \
            .emplace(QStringLiteral(#Name), RegisteredTest{[] { return new tst_##Name; }, needsScreen})                \
            .second;
#define CHANGEOVER_TEST(Name) CHANGEOVER_REGISTER_TEST(Name, false)
#define CHANGEOVER_GUI_TEST(Name) CHANGEOVER_REGISTER_TEST(Name, true)
