// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ReferralCard.h"

#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

ReferralCard::ReferralCard(LiveCall &call, const Wording &wording, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_wording{wording}
    , m_title{new Label{TextRole::BodyName}}
    , m_nobody{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_nobody);
    connect(&m_call, &LiveCall::changed, this, &ReferralCard::refresh);
    refresh();
}

/// The row at this place, made when it is needed for the first time.
const ReferralCard::Row &ReferralCard::rowAt(int index)
{
    while (m_rows.size() <= index) {
        const int own = int(m_rows.size());
        Row row{.widget = new QWidget,
                .words = new Label{TextRole::Body, Token::Ink, Wrap::Yes},
                .way = new Choice{u"way-%1"_s.arg(own)},
                .outcome = new Choice{u"outcome-%1"_s.arg(own)},
                .remove = new Button{Weightiness::Quiet}};
        row.remove->setObjectName(u"removeReferral-%1"_s.arg(own));
        row.remove->setIconName(u"x"_s);
        auto *line = new QHBoxLayout{row.widget};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        line->addWidget(row.words, 1);
        line->addWidget(row.way);
        line->addWidget(row.outcome);
        line->addWidget(row.remove);
        m_column->addWidget(row.widget);
        connect(row.way, &Choice::picked, this, [this, own](const QString &code) {
            m_call.change([&](CallDraft &draft) { draft.referrals[own].way = *fromCode<ReferralWay>(code); });
        });
        connect(row.outcome, &Choice::picked, this, [this, own](const QString &code) {
            m_call.change(
                [&](CallDraft &draft) { draft.referrals[own].outcome = *fromCode<ReferralOutcome>(code); });
        });
        connect(row.remove, &Button::clicked, this,
                [this, own] { m_call.change([own](CallDraft &draft) { draft.referrals.removeAt(own); }); });
        m_rows.append(row);
    }
    return m_rows.at(index);
}

void ReferralCard::showRow(int index)
{
    const auto &row = rowAt(index);
    const auto &referral = m_call.draft().referrals.at(index);
    const auto service = m_wording.serviceName(referral.service);
    row.words->setText(hourAndMinute(referral.at) + u" · "_s + service);
    row.way->setChoices(choicesOfAll<ReferralWay>());
    row.way->choose(codeOf(referral.way));
    row.way->setAccessibleName(tr("How it was passed on: %1").arg(service));
    row.outcome->setChoices(choicesOfAll<ReferralOutcome>());
    row.outcome->choose(codeOf(referral.outcome));
    row.outcome->setAccessibleName(tr("What came of it: %1").arg(service));
    row.remove->setText(tr("not done"));
    row.remove->setAccessibleName(tr("Take out, it was not done: %1").arg(service));
    row.widget->setVisible(true);
}

void ReferralCard::refresh()
{
    m_title->setText(tr("Passed on in this call"));
    m_nobody->setText(tr("Nothing yet. F7 leads to who can help."));
    const int count = m_call.isOpen() ? int(m_call.draft().referrals.size()) : 0;
    m_nobody->setVisible(count == 0);
    for (int i = 0; i < count; ++i)
        showRow(i);
    for (int i = count; i < int(m_rows.size()); ++i)
        m_rows.at(i).widget->setVisible(false);
}

void ReferralCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
