// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/TimelineView.h"

#include "app/wizard/look/Look.h"
#include "app/wizard/widgets/FlowLayout.h"
#include "app/wizard/widgets/Labels.h"
#include "app/wizard/widgets/Texts.h"
#include "app/wizard/widgets/TimelinePicture.h"
#include "core/guide/GuideText.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace changeover {

namespace {
constexpr int monthsBefore = 1; // some line to the left of the first mark

std::vector<TimelineEvent> until(const std::vector<TimelineEvent> &events, QDate today)
{
    std::vector<TimelineEvent> past = events;
    std::erase_if(past, [today](const TimelineEvent &event) { return event.date > today; });
    return past;
}

// Ten years on one line press what matters into one point: the closer look begins with the order itself.
QDate beginOfOrder(const std::vector<TimelineEvent> &events)
{
    for (const TimelineEvent &event : events)
        if (event.deadline)
            return event.date.addMonths(-monthsBefore - 1);
    return {};
}
} // namespace

TimelineView::TimelineView(const std::vector<TimelineEvent> &events, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_events(until(events, today))
    , m_today(today)
    , m_fromOrder(beginOfOrder(m_events))
    , m_picture(new TimelinePicture(m_events, today))
    , m_range(new QComboBox)
    , m_filter(new QComboBox)
    , m_when(makeHint({}))
    , m_title(makeLabel({}, look::Type::Heading))
    , m_text(makeLabel({}))
    , m_source(makeHint({}))
{
    setObjectName(QStringLiteral("timelineView"));
    m_range->setObjectName(QStringLiteral("timelineRange"));
    m_range->setAccessibleName(tr("Which years the picture shows"));
    if (m_fromOrder.isValid())
        m_range->addItem(tr("Since the order of 2024"));
    m_range->addItem(tr("All years"));
    m_filter->setObjectName(QStringLiteral("timelineFilter"));
    m_filter->setAccessibleName(tr("What the picture shows"));
    m_filter->addItem(tr("Everything that happened"), int(Filter::All));
    m_filter->addItem(tr("Laws, orders and rulings"), int(Filter::Law));
    if (m_fromOrder.isValid())
        m_filter->addItem(tr("Deadlines only"), int(Filter::Deadlines));
    m_when->setObjectName(QStringLiteral("timelineWhen"));
    m_title->setObjectName(QStringLiteral("timelineTitle"));

    auto *choices = new FlowLayout(look::space::s);
    choices->addWidget(m_range);
    choices->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::space::s);
    layout->addLayout(choices);
    layout->addWidget(m_picture);
    layout->addWidget(makeHint(tr("Press a mark to read what happened. A diamond is a deadline. The arrow keys go from "
                                  "one mark to the next.")));
    for (QLabel *line : {m_when, m_title, m_text, m_source})
        layout->addWidget(line);
    connect(m_picture, &TimelinePicture::currentChanged, this, &TimelineView::tell);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TimelineView::filter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TimelineView::filter);
    filter();
    setVisible(!m_events.empty());
}

void TimelineView::filter()
{
    if (m_events.empty())
        return;
    const bool close = m_fromOrder.isValid() && m_range->currentIndex() == 0;
    const QDate from = close ? m_fromOrder : m_events.front().date.addMonths(-monthsBefore);
    const auto kind = Filter(m_filter->currentData().toInt());
    std::vector<bool> wanted;
    for (const TimelineEvent &event : m_events)
        wanted.push_back(event.date >= from &&
                         (kind == Filter::All || (kind == Filter::Law && !event.citation.isEmpty()) ||
                          (kind == Filter::Deadlines && event.deadline)));
    m_picture->show(from, wanted);
    tell(m_picture->current());
}

void TimelineView::tell(int event)
{
    const bool any = event >= 0;
    for (QLabel *line : {m_when, m_title, m_text, m_source})
        line->setVisible(any);
    if (!any)
        return;
    const TimelineEvent &one = m_events[std::size_t(event)];
    m_when->setText(breakable(texts::date(one)));
    m_title->setText(breakable(guideText(one.title)));
    m_text->setText(breakable(guideText(one.text)));
    QStringList names;
    for (const GuideLink &source : one.sources)
        names << source.name;
    m_source->setText(
        breakable(tr("Source: %1. Checked on %2.").arg(names.join(QStringLiteral(", ")), texts::day(one.checked))));
}

} // namespace changeover
