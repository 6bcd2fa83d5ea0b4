// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/ExclusionsPanel.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "core/base/SafeText.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace changeover {

namespace {
constexpr int pauseMs = 300;
constexpr int linesShown = 5;
constexpr int entriesShown = 30; // of those that need a look; a page of thousands helps nobody
} // namespace

ExclusionsPanel::ExclusionsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit)
    , m_said(new QVBoxLayout)
    , m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addWidget(
        makeLabel(tr("No program can read this list, so copy it by hand. Your new protection does not need "
                     "most of it: begin without, and add only what it really disturbs.")));
    for (const QString &line : m_session.looked()->whereExclusionsAre)
        layout->addWidget(makeHint(line));
    m_text->setObjectName(QStringLiteral("exclusionsText"));
    m_text->setAccessibleName(tr("Files, folders and programs that were left out, one in each line"));
    m_text->setPlaceholderText(QStringLiteral("C:\\Games\\\nD:\\Photos\\*.raw"));
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // as paths are written in every language
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesShown + 2 * look::space::s);
    m_text->setPlainText(m_session.decisions.exclusions);
    layout->addWidget(m_text);
    m_said->setSpacing(look::space::xs);
    layout->addLayout(m_said);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ExclusionsPanel::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_session.decisions.exclusions = m_text->toPlainText();
        m_pause->start();
    });
    check();
}

void ExclusionsPanel::check()
{
    clear(m_said);
    const QString text = m_session.decisions.exclusions;
    if (text.trimmed().isEmpty())
        return;
    const Result<ExclusionList> list = checkExclusions(text);
    if (!list) {
        m_said->addWidget(makeLabel(safeText(list.error().text)));
        return;
    }
    m_said->addWidget(makeLabel(tr("Fine as they are: %1").arg(list->count(ExclusionVerdict::Fine))));
    int shown = 0;
    for (const ExclusionVerdict verdict :
         {ExclusionVerdict::Dangerous, ExclusionVerdict::Questionable, ExclusionVerdict::NotUnderstood})
        for (const ExclusionEntry &entry : list->entries)
            if (entry.verdict == verdict && ++shown <= entriesShown)
                showEntry(entry);
    if (shown > entriesShown)
        m_said->addWidget(makeHint(tr("and %1 more; the saved list has all").arg(shown - entriesShown)));
    m_said->addWidget(
        makeHint(tr("\"Save now\" adds the checked list and a script for Microsoft Defender. Changeover never "
                    "starts that script; what is dangerous is switched off in it.")));
}

void ExclusionsPanel::showEntry(const ExclusionEntry &entry)
{
    const bool dangerous = entry.verdict == ExclusionVerdict::Dangerous;
    const QString title = dangerous                                          ? tr("Dangerous")
                          : entry.verdict == ExclusionVerdict::NotUnderstood ? tr("Not understood")
                                                                             : tr("Look at this one");
    auto *card = new Card(QStringLiteral("exclusion%1").arg(entry.line),
                          dangerous ? look::Tone::Danger : look::Tone::Warning, title);
    card->addText(texts::path(entry.typed));
    for (const QString &reason : entry.reasons)
        card->addHint(safeText(reason, 1000));
    m_said->addWidget(card);
}

} // namespace changeover
