// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/VendorTool.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

/// What the vendor's tool answers, and what we say about it (kaspersky-artifacts 4.1).
class tst_VendorTool : public QObject
{
    Q_OBJECT

    static VendorExportRequest request(const char *password = nullptr)
    {
        VendorExportRequest one;
        one.productId = QStringLiteral("kes");
        one.tool = QStringLiteral("C:\\Program Files (x86)\\Kaspersky Lab\\KES\\avp.com");
        one.how.arguments = {QStringLiteral("EXPORT"), QStringLiteral("all"), QStringLiteral("{file}")};
        one.how.passwordArgument = QStringLiteral("/password={password}");
        one.how.loginArgument = QStringLiteral("/login={login}");
        if (password)
            one.password = Secret(QString::fromUtf8(password));
        return one;
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("output");
        QTest::addColumn<bool>("withPassword");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int code, const char *output, bool withPassword, ErrorKind kind,
                            const char *says) {
            QTest::newRow(name) << code << QString::fromUtf8(output) << withPassword << int(kind)
                                << QString::fromUtf8(says);
        };
        row("stale", 3, " \r\n", false, ErrorKind::Unsupported, "out of date");
        row("task error", 3, "Task failed", false, ErrorKind::Failed, "code 3");
        row("parameter", 1, "", false, ErrorKind::Unsupported, "does not know");
        row("unknown", 2, "", false, ErrorKind::Failed, "code 2");
        row("unknown, password given", 2, "", true, ErrorKind::Failed, "tried once");
        row("cancelled", 4, "", false, ErrorKind::Failed, "broke the export off");
        row("undocumented", -10, "", false, ErrorKind::Failed, "code -10");
        row("no password", 2, "A password is required", false, ErrorKind::WrongPassword, "None was given");
        row("wrong password", 2, "Invalid password", true, ErrorKind::WrongPassword, "tried once");
        row("wrong password, Russian", 2, "Неверный Пароль", true, ErrorKind::WrongPassword, "tried once");
    }
    void answers()
    {
        QFETCH(int, code);
        QFETCH(QString, output);
        QFETCH(bool, withPassword);
        QFETCH(int, kind);
        QFETCH(QString, says);
        // A file counts for nothing when the code says that it failed.
        const auto outcome =
            judgeExport(request(withPassword ? "pw" : nullptr), {code, output, QByteArray("half a file")});
        QVERIFY(!outcome.ok());
        QCOMPARE(int(outcome.error().kind), kind);
        QVERIFY2(outcome.error().text.contains(says), qPrintable(outcome.error().text));
    }

    void onlyAFileWithSomethingInItIsAnExport()
    {
        const auto good = judgeExport(request(), {0, QStringLiteral("done"), QByteArray("x")});
        QVERIFY(good.ok());
        QCOMPARE(good->content, QByteArray("x"));
        QCOMPARE(good->detail, QStringLiteral("done"));
        QVERIFY(judgeExport(request(), {0, {}, std::nullopt}).error().text.contains(QLatin1String("no file")));
        QVERIFY(judgeExport(request(), {0, {}, QByteArray()}).error().text.contains(QLatin1String("empty")));
    }

    void aToolWithoutPasswordsSaysSo()
    {
        VendorExportRequest one = request();
        one.how.passwordArgument.clear();
        const auto outcome = judgeExport(one, {2, QStringLiteral("password?"), {}});
        QVERIFY(outcome.error().text.contains(QLatin1String("takes none")));
    }

    void detailIsFreeOfPasswords()
    {
        const auto outcome = judgeExport(
            request("Gr8-Geheimnis"), {2, QStringLiteral("avp.com /password=Gr8-Geheimnis gr8-geheimnis failed"), {}});
        QVERIFY2(!outcome.error().full().contains(QLatin1String("geheimnis"), Qt::CaseInsensitive),
                 qPrintable(outcome.error().full()));
        const auto flood = judgeExport(request(), {9, QString(100000, QLatin1Char('y')), {}});
        QVERIFY(flood.error().detail.size() < 3000);
    }

    void arguments()
    {
        const QString file = QStringLiteral("C:\\T\\settings.cfg");
        QCOMPARE(exportArguments(request(), file),
                 QStringList({QStringLiteral("EXPORT"), QStringLiteral("all"), file}));
        VendorExportRequest one = request("a \"{file}\" {password}");
        one.login = QStringLiteral("KLAdmin");
        QCOMPARE(exportArguments(one, file),
                 QStringList({QStringLiteral("EXPORT"), QStringLiteral("all"), file, QStringLiteral("/login=KLAdmin"),
                              QStringLiteral("/password=a \"{file}\" {password}")}));
        one.how.passwordArgument.clear();
        QCOMPARE(exportArguments(one, file).size(), 3);
        QVERIFY(exportArguments(one, file).filter(QStringLiteral("login")).isEmpty());
    }
};

CHANGEOVER_TEST(VendorTool)
#include "tst_VendorTool.moc"
