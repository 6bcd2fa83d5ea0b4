// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/AboutDialog.h"

#include "app/wizard/look/Icons.h"
#include "app/wizard/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace changeover {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Changeover"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::space::m);

    auto *head = new QHBoxLayout;
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    head->addWidget(picture);
    head->addWidget(
        makeLabel(QStringLiteral("Changeover %1").arg(QStringLiteral(CHANGEOVER_VERSION)), look::Type::Title), 1);
    layout->addLayout(head);
    layout->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or later. Not "
                                   "connected to Kaspersky or any other maker.")));

    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    const auto addPage = [tabs](const QString &objectName, const QString &title, const QString &resource) {
        auto *page = new QTextBrowser;
        page->setObjectName(objectName);
        page->setAccessibleName(title);
        QFile file(resource);
        if (file.open(QIODevice::ReadOnly))
            page->setMarkdown(QString::fromUtf8(file.readAll()));
        tabs->addTab(page, title);
    };
    addPage(QStringLiteral("changelog"), tr("What is new"), QStringLiteral(":/changelog.md"));
    addPage(QStringLiteral("thirdParty"), tr("Software by others"), QStringLiteral(":/third-party.md"));
    layout->addWidget(tabs, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeAbout"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(520, 460).boundedTo(parent->size()));
}

} // namespace changeover
