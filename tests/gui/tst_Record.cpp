// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/look/Look.h"
#include "app/wizard/model/ReportPdf.h"
#include "core/base/FileWriter.h"
#include "core/report/OfficeList.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/gui/Hand.h"
#include "tests/lib/gui/PageAudit.h"
#include "tests/lib/gui/WizardRun.h"

#include <QLineEdit>

using namespace changeover;

/// What a person takes along from the last page: the report on paper, and the office's list.
class tst_Record : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/наш офис XXXXXX")};

    static int pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page[^s]"));
        return int(QString::fromLatin1(pdf).count(page));
    }
    static QByteArray pdfOf(const QByteArray &html, html::TypeSize size)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("page.pdf"));
        const Status written = writePdf(html, file, size);
        return written ? readFile(file, 64 * 1024 * 1024).value() : QByteArray();
    }
    void typeInto(WizardRun &wizard, const QString &line, const QString &text)
    {
        BY_HAND(wizard, click(line));
        wizard.find<QLineEdit>(line)->setText(text); // folders of any script; the keyboard of the test has one
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theChecklistHasTwoPages()
    {
        const QByteArray pdf = pdfOf(checklistHtml({}), html::TypeSize::Normal);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pagesOf(pdf), 2);
    }

    void largeTypeNeedsMorePaper()
    {
        const QByteArray text =
            html::page(QStringLiteral("T"), html::paragraph(QStringLiteral("Some words. ").repeated(500))).toUtf8();
        const int normal = pagesOf(pdfOf(text, html::TypeSize::Normal));
        QVERIFY(normal >= 1);
        QVERIFY(pagesOf(pdfOf(text, html::TypeSize::Large)) > normal);
    }

    void aPlaceThatCannotBeWritten()
    {
        const Status written =
            writePdf("<p>x</p>", m_folder.filePath(QStringLiteral("no/such/page.pdf")), html::TypeSize::Normal);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().text.contains(QLatin1String("page.pdf")), qPrintable(written.error().text));
    }

    void oneComputerAfterAnother()
    {
        const QString office = m_folder.filePath(QStringLiteral("список"));
        QVERIFY(officelist::put(office, {QStringLiteral("AN-OLDER-PC"),
                                         OfficeState::Done,
                                         QDateTime::currentDateTimeUtc(),
                                         QStringLiteral("Ана"),
                                         QStringLiteral("AM"),
                                         {}})
                    .ok());
        WizardRun wizard;
        BY_HAND(wizard, startPractice(QStringLiteral("home-pc")));
        BY_HAND(wizard, goTo(PageId::Done));
        QVERIFY(!wizard.find(QStringLiteral("officeFolder"))); // nobody else need see it
        BY_HAND(wizard, click(QStringLiteral("officeFold")));
        QVERIFY(!wizard.find<QAbstractButton>(QStringLiteral("officePut"))->isEnabled());
        typeInto(wizard, QStringLiteral("officeFolder"), office);
        BY_HAND(wizard, click(QStringLiteral("officeInitials")));
        // Who was there last is filled in.
        QTRY_COMPARE(wizard.find<QLineEdit>(QStringLiteral("officePerson"))->text(), QStringLiteral("Ана"));
        QCOMPARE(wizard.find<QLineEdit>(QStringLiteral("officeInitials"))->text(), QStringLiteral("AM"));
        typeInto(wizard, QStringLiteral("officePerson"), QStringLiteral("Ben"));
        typeInto(wizard, QStringLiteral("officeInitials"), QStringLiteral("B"));
        BY_HAND(wizard, click(QStringLiteral("officePut")));
        QTRY_VERIFY2(wizard.find(QStringLiteral("officeDone")), qPrintable(wizard.words()));
        QVERIFY2(wizard.words().contains(QLatin1String("AN-OLDER-PC: done, AM")), qPrintable(wizard.words()));
        QTRY_VERIFY2(auditPage(wizard.window()).isEmpty(),
                     qPrintable(auditPage(wizard.window()).join(QLatin1Char('\n'))));
        const auto list = officelist::load(office);
        QVERIFY(list.ok());
        QCOMPARE(list->size(), std::size_t(2));
        const OfficeEntry &own = list->at(0).person == QLatin1String("Ben") ? list->at(0) : list->at(1);
        QCOMPARE(own.initials, QStringLiteral("B"));
        QCOMPARE(own.computer, wizard.session().computerName());
        QVERIFY(!own.file.isEmpty());

        // A list that is damaged is said, and left as it is.
        QVERIFY(writeFile(officelist::fileIn(office), "{").ok());
        BY_HAND(wizard, click(QStringLiteral("officePut")));
        QTRY_VERIFY(wizard.find(QStringLiteral("officeError")));
        QCOMPARE(readFile(officelist::fileIn(office), 10).value(), QByteArray("{"));
    }
};

CHANGEOVER_GUI_TEST(Record)
#include "tst_Record.moc"
