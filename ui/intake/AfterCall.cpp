// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/AfterCall.h"

#include "core/call/Missing.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/DayChoices.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

const QList<int> &followUpDays()
{
    static const QList<int> days{0, 1, 2, 3, 7, 14, 30};
    return days;
}

} // namespace

AfterCall::AfterCall(LiveCall &call, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_action{new Choice{u"nextAction"_s}}
    , m_actionBox{new Labelled{m_action, u"nextAction"_s}}
    , m_day{new Choice{u"followUp"_s}}
    , m_dayBox{new Labelled{m_day, u"followUp"_s}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_actionBox, 1);
    row->addWidget(m_dayBox, 1);
    connect(m_action, &Choice::picked, this, &AfterCall::pickAction);
    connect(m_day, &Choice::picked, this, [this](const QString &day) {
        m_call.change([&](CallDraft &draft) { draft.followUp = QDate::fromString(day, Qt::ISODate); });
    });
    connect(&m_call, &LiveCall::changed, this, &AfterCall::refresh);
    translate();
}

/// What the outcome says anyway is not kept as chosen, so that it follows the outcome again.
void AfterCall::pickAction(const QString &code)
{
    m_call.change([&](CallDraft &draft) {
        draft.nextAction.reset();
        const auto action = *fromCode<NextAction>(code);
        if (action != nextActionOf(draft))
            draft.nextAction = action;
    });
}

void AfterCall::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    m_action->choose(codeOf(nextActionOf(draft)));
    m_day->setChoices(QList<QPair<QString, QString>>{{QString{}, tr("no day yet")}}
                      + dayChoices(inWarsaw(m_clock()).date(), followUpDays(), draft.followUp));
    m_day->choose(draft.followUp.toString(Qt::ISODate));
}

void AfterCall::translate()
{
    m_actionBox->setLabel(tr("What happens next"));
    m_action->setChoices(choicesOfAll<NextAction>());
    m_dayBox->setLabel(tr("On which day"));
}

void AfterCall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
