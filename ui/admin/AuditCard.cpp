// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditCard.h"

#include "ui/words/AuditWords.h"
#include "ui/words/DataWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int AreaHeight = 260;

} // namespace

AuditCard::AuditCard(DataProtection &protection, Looks &looks, QWidget *parent)
    : VaultCard{u"auditCard"_s, parent}
    , m_protection{protection}
    , m_state{new StatusLine{StatusLine::Ground::Tinted}}
    , m_check{new Button{Weightiness::Plain}}
    , m_read{new Button{Weightiness::Plain}}
    , m_more{new Button{Weightiness::Plain}}
    , m_text{new Label{TextRole::Small, Token::Ink, Wrap::Yes}}
    , m_area{new ReadingArea{m_text}}
{
    build();
    connectAccounts(looks);
    AuditCard::translate();
}

void AuditCard::build()
{
    m_state->setObjectName(u"auditState"_s);
    m_check->setObjectName(u"checkAudit"_s);
    m_read->setObjectName(u"readAudit"_s);
    m_more->setObjectName(u"moreAudit"_s);
    m_text->setObjectName(u"auditLines"_s);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(8, 4, 8, 4);
    m_area->setObjectName(u"auditArea"_s);
    m_area->setMinimumHeight(grown(AreaHeight));
    column().addWidget(m_state);
    column().addWidget(rowOf({m_check, m_read}));
    column().addWidget(m_area);
    column().addWidget(rowOf({m_more}));
    auto *accounts = &m_protection.accounts();
    connect(m_check, &Button::clicked, this, [this, accounts] {
        m_isChecking = true;
        sayCheck();
        accounts->checkAll();
    });
    connect(m_read, &Button::clicked, this, [this, accounts] {
        m_lines.clear();
        accounts->readPage({});
    });
    connect(m_more, &Button::clicked, this, [this, accounts] { accounts->readPage(m_next); });
}

void AuditCard::connectAccounts(Looks &looks)
{
    auto &accounts = m_protection.accounts();
    const auto showCheck = [this](bool all) {
        return [this, all](const QList<InspectedAudit> &audits) {
            m_isChecking = false;
            m_isAllChecked = all;
            m_audits = audits;
            sayCheck();
        };
    };
    connect(&looks, &Looks::auditChecked, this, showCheck(false));
    connect(&accounts, &DataAccounts::checked, this, showCheck(true));
    connect(&accounts, &DataAccounts::pageRead, this, &AuditCard::show);
    connect(&accounts, &DataAccounts::failed, this, [this](DataDeed deed, const Problem &problem) {
        if (deed != DataDeed::ReadAudit && deed != DataDeed::CheckAudit)
            return;
        m_isChecking = false;
        sayCheck();
        say(Tone::Warn, sentenceFor(deed, problem));
    });
}

void AuditCard::show(const AuditPage &page)
{
    m_lines += page.lines;
    m_next = page.next;
    refresh();
    if (!m_more->isVisible() && m_more->hasFocus())
        m_area->setFocus(Qt::OtherFocusReason);
}

void AuditCard::sayCheck()
{
    m_check->setEnabled(!m_isChecking);
    QStringList sentences;
    for (const auto &audit : std::as_const(m_audits))
        sentences.append(auditSentence(audit));
    const bool isBad = std::any_of(m_audits.cbegin(), m_audits.cend(), isHarmed);
    if (m_isChecking)
        m_state->say(Tone::Info, u"hourglass"_s, tr("All lines are being checked…"));
    else if (sentences.isEmpty())
        m_state->say(Tone::Info, u"info"_s, tr("Not checked since the start."));
    else
        m_state->say(isBad ? Tone::Alert : Tone::Good, isBad ? u"circle-alert"_s : u"circle-check"_s,
                     (m_isAllChecked ? tr("All lines:") : tr("At the start, the newest lines:")) + u' '
                         + sentences.join(u' '));
}

void AuditCard::refresh()
{
    QStringList lines;
    for (const auto &line : std::as_const(m_lines))
        lines.append(auditLine(line));
    m_text->setText(lines.join(u'\n'));
    m_area->setVisible(!lines.isEmpty());
    m_more->setVisible(!lines.isEmpty() && m_next.has_value());
}

void AuditCard::translate()
{
    setHeading(tr("Who did what"));
    setWords(*m_check, tr("Check all lines"));
    setWords(*m_read, tr("Show the newest"));
    setWords(*m_more, tr("Show older ones"));
    m_area->setAccessibleName(tr("Who did what"));
    sayCheck();
    refresh();
}

} // namespace latarnia
