// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FirstPaint.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

namespace {
/// The least that a wizard of nine pages can be: what ours is measured against.
class BareWizard : public QWizard
{
public:
    BareWizard()
    {
        setWizardStyle(QWizard::ModernStyle);
        for (int i = 1; i <= 9; ++i) {
            auto *page = new QWizardPage;
            page->setTitle(QStringLiteral("Page %1").arg(i));
            auto *layout = new QVBoxLayout(page);
            layout->addWidget(new QLabel(QStringLiteral("Some words about what this page is for.")));
            addPage(page);
        }
        resize(980, 720);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWizard::event(event);
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, &reportFirstPaint);
        }
        return handled;
    }

private:
    bool m_painted = false;
};
} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareWizard wizard;
    wizard.show();
    return QApplication::exec();
}
