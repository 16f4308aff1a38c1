// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/CallReader.h"

#include "core/call/Answer.h"
#include "core/call/Level.h"
#include "ui/words/AgreementWords.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/FormWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/NeedWords.h"
#include "ui/words/PersonWords.h"
#include "ui/words/SafetyWords.h"
#include "ui/words/VerdictWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

enum Part { Facts, Safe, Case, Persons, Referrals, Agreements, Duty, Notes, NextNote, PartCount };

template<typename Enum>
QString namesOfCodes(const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names.append(nameOfCode<Enum>(code));
    return names.join(u", "_s);
}

} // namespace

CallReader::CallReader(const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_wording{wording}
    , m_column{new QVBoxLayout{this}}
    , m_badge{new LevelBadge{BadgeSize::Middle}}
    , m_number{new Label{TextRole::Heading}}
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_badge);
    head->addWidget(m_number);
    head->addStretch();
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(Gap);
    m_column->addLayout(head);
    for (int i = 0; i < PartCount; ++i) {
        m_cards.append(new Card);
        m_headings.append(new Label{TextRole::SmallStrong});
        m_texts.append(new Label{TextRole::Body, Token::Ink, Wrap::Yes});
        auto *inside = new QVBoxLayout{m_cards.last()};
        inside->setContentsMargins(12, 10, 12, 12);
        inside->setSpacing(4);
        inside->addWidget(m_headings.last());
        inside->addWidget(m_texts.last());
        m_column->addWidget(m_cards.last());
    }
    m_texts.at(Safe)->setObjectName(u"readSafety"_s);
    m_texts.at(Case)->setObjectName(u"readInstitution"_s);
    m_texts.at(Notes)->setObjectName(u"readNotes"_s);
    m_texts.at(Agreements)->setObjectName(u"readAgreements"_s);
    m_texts.at(Referrals)->setObjectName(u"readReferrals"_s);
    m_column->addStretch();
}

void CallReader::addBehindSafety(QWidget *card)
{
    m_column->insertWidget(m_column->indexOf(m_cards.at(Safe)) + 1, card);
}

void CallReader::addAtEnd(QWidget *card)
{
    m_column->insertWidget(m_column->indexOf(m_cards.last()) + 1, card);
}

void CallReader::show(const StoredCall &call)
{
    m_call = call;
    refresh();
}

QString CallReader::factsText() const
{
    const auto &line = m_call->line;
    QStringList facts{dayAndTime(line.startedAt)};
    if (line.endedAt.isValid())
        facts.append(duration(line.startedAt.secsTo(line.endedAt)));
    facts.append(nameOfCode<CallKind>(line.kind));
    facts.append(nameOfCode<CallerRole>(m_call->callerRole));
    if (!line.language.isEmpty())
        facts.append(m_wording.languageName(line.language));
    if (!line.disposition.isEmpty())
        facts.append(nameOfCode<Disposition>(line.disposition));
    if (m_call->followUp.isValid())
        facts.append(nameOfCode<NextAction>(m_call->nextAction) + u": "_s
                     + QLocale{}.toString(m_call->followUp, QLocale::ShortFormat));
    facts.removeAll(QString{});
    return facts.join(u" · "_s);
}

/// What was marked stands here also where "danger now?" was answered no: the next colleague judges anew.
QString CallReader::safetyText() const
{
    const auto parts = [](QStringList all) {
        all.removeAll(QString{});
        return all.join(u" · "_s);
    };
    const auto unlessUsual = [](const QString &code, const QString &usual, const QString &name) {
        return code.isEmpty() || code == usual ? QString{} : name;
    };
    QStringList heard;
    for (const auto &listener : m_call->listeners)
        heard.append(nameOfCode<Listener>(listener));
    heard.append(m_call->whoHears);
    heard.removeAll(QString{});
    QString freely;
    if (!m_call->talkFreely.isEmpty())
        //: %1 is yes, no or does not know.
        freely = tr("Can talk freely: %1").arg(nameOfCode<Answer>(m_call->talkFreely));
    QString heardBy;
    if (!heard.isEmpty())
        //: %1 names who hears the caller, such as "foreman, a child".
        heardBy = tr("Heard by: %1").arg(heard.join(u", "_s));
    QStringList lines{
        parts({nameOfCode<DangerNow>(m_call->danger), namesOfCodes<DangerKind>(m_call->dangerKinds),
               unlessUsual(m_call->dangerWho, codeOf(DangerWho::NotSaid),
                           nameOfCode<DangerWho>(m_call->dangerWho)),
               unlessUsual(m_call->dangerPlace, codeOf(DangerPlace::Poland),
                           nameOfCode<DangerPlace>(m_call->dangerPlace))}),
        parts({freely, heardBy}), namesOfCodes<Wish>(m_call->wishes)};
    if (!m_call->ifCutOff.isEmpty())
        //: %1 says what to do if the call is cut off, for example "do not ring back".
        lines.append(tr("If cut off: %1").arg(nameOfCode<CutOffPlan>(m_call->ifCutOff)));
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

/// Its case, and whether and how it was rung back before anything was answered.
QString CallReader::institutionText() const
{
    QStringList lines;
    if (!m_call->institutionReference.isEmpty())
        //: %1 is the number of a case.
        lines.append(tr("Number of their case: %1").arg(m_call->institutionReference));
    const auto outcome = m_call->callerVerified ? tr("it is they") : tr("not confirmed");
    if (m_call->rungBackAt.isValid())
        //: %1 is a day and a time, %2 says what came of it.
        lines.append(
            tr("Rung back through the switchboard on %1: %2").arg(dayAndTime(m_call->rungBackAt), outcome));
    else if (m_call->callerVerified)
        lines.append(tr("Rung back through the switchboard: %1").arg(outcome));
    if (!m_call->switchboard.isEmpty())
        //: %1 is a telephone number.
        lines.append(tr("Number of the switchboard: %1").arg(m_call->switchboard));
    return lines.join(u'\n');
}

/// What was answered alike stands together: yes first, since that is what the reader looks for.
QString CallReader::answersText(const StoredPerson &person) const
{
    QStringList lines;
    for (const auto &code : allCodes<Answer>()) {
        QStringList labels;
        for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer) {
            const auto label = m_wording.spoken().label(answer.key(), interfaceLanguage());
            if (answer.value() == code)
                labels.append(label.isEmpty() ? answer.key() : label);
        }
        if (!labels.isEmpty())
            lines.append(nameOfCode<Answer>(code) + u": "_s + labels.join(u"; "_s));
    }
    return lines.join(u'\n');
}

QString CallReader::personsText() const
{
    QStringList blocks;
    for (int i = 0; i < m_call->persons.size(); ++i) {
        const auto &person = m_call->persons.at(i);
        QStringList facts{tr("Person %1").arg(i + 1), nameOfCode<AgeState>(person.age),
                          nameOfCode<Sex>(person.sex)};
        if (!person.citizenship.isEmpty())
            facts.append(m_wording.countryName(person.citizenship));
        facts.append(namesOfCodes<ExploitationForm>(person.forms));
        facts.append(namesOfCodes<Need>(person.needs));
        facts.removeAll(QString{});
        const auto answers = answersText(person);
        blocks.append(facts.join(u" · "_s) + (answers.isEmpty() ? QString{} : u"\n"_s + answers));
    }
    return blocks.join(u"\n\n"_s);
}

QString CallReader::referralsText() const
{
    QStringList lines;
    for (const auto &referral : m_call->referrals)
        lines.append(m_wording.serviceName(referral.service) + u": "_s + nameOfCode<ReferralWay>(referral.way)
                     + u", "_s + nameOfCode<ReferralOutcome>(referral.outcome));
    return lines.join(u'\n');
}

/// The number to ring and the code word stay where they are: a list is no place for them.
QString CallReader::agreementsText() const
{
    QStringList lines;
    for (const auto &consent : m_call->consents)
        lines.append(m_wording.serviceName(consent.recipient) + u": "_s
                     + nameOfCode<ConsentState>(consent.state) + u", "_s
                     + namesOfCodes<ConsentItem>(consent.items));
    if (const auto &plan = m_call->callBack) {
        lines.append(nameOfCode<CallBackWay>(plan->way) + u": "_s + plan->safeTimes);
        if (plan->frozenAt.isValid())
            //: What was agreed on ringing back; %1 is a day and a time.
            lines.append(tr("frozen on %1: a controller may be using this number, nobody rings it")
                             .arg(dayAndTime(plan->frozenAt)));
    }
    if (!m_call->handLevel.isEmpty())
        lines.append(tr("level by hand: %1").arg(m_call->handLevel) + u" "_s + m_call->handReason);
    return lines.join(u'\n');
}

QString CallReader::dutyText() const
{
    QStringList lines;
    for (const auto &entry : m_call->dutyLog)
        lines.append(hourAndMinute(entry.at) + u" "_s + nameOfCode<DutyStep>(entry.step) + u" "_s
                     + entry.words);
    return lines.join(u'\n');
}

void CallReader::refresh()
{
    if (!m_call)
        return;
    const auto level = fromCode<Level>(m_call->line.level);
    m_badge->setBadge(
        {.rank = level ? int(*level) : 5, .text = level ? badgeText(*level) : m_call->line.level});
    m_badge->setVisible(!m_call->line.level.isEmpty());
    m_number->setText(m_call->line.number);
    const QStringList headings{tr("Call"),
                               tr("Safety"),
                               tr("Institution"),
                               tr("People and answers"),
                               tr("Passed on"),
                               tr("Agreements"),
                               tr("Duty to report"),
                               tr("Notes"),
                               tr("Note for the next colleague")};
    const QStringList texts{factsText(),   safetyText(),    institutionText(),
                            personsText(), referralsText(), agreementsText(),
                            dutyText(),    m_call->notes,   m_call->nextNote};
    for (int i = 0; i < PartCount; ++i) {
        m_headings.at(i)->setText(headings.at(i));
        m_texts.at(i)->setText(texts.at(i));
        m_cards.at(i)->setVisible(!texts.at(i).isEmpty());
    }
}

void CallReader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
