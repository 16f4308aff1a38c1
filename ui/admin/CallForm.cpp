// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/CallForm.h"

#include "ui/safekeeping/VaultCard.h"
#include "ui/words/CodeLists.h"
#include "ui/words/DataWords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Erasing = "erase"_L1;
constexpr auto Correction = "correct"_L1;

} // namespace

CallForm::CallForm(DataProtection &protection, QWidget *parent)
    : QWidget{parent}
    , m_protection{protection}
    , m_title{new Label{TextRole::BodyStrong, Token::Ink, Wrap::Yes}}
    , m_limits{new QWidget}
    , m_limitRows{new QVBoxLayout{m_limits}}
    , m_deed{new Choice{u"callDeed"_s}}
    , m_labelledDeed{new Labelled{m_deed, u"callDeed"_s}}
    , m_reason{new Choice{u"callReason"_s}}
    , m_labelledReason{new Labelled{m_reason, u"callReason"_s}}
    , m_field{new Choice{u"callField"_s}}
    , m_labelledField{new Labelled{m_field, u"callField"_s}}
    , m_text{new TextArea{u"callText"_s}}
    , m_labelledText{new Labelled{m_text, u"callText"_s}}
    , m_words{new QLineEdit}
    , m_labelledWords{new Labelled{m_words, u"callWords"_s}}
    , m_second{new SecondFields}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_go{new Button{Weightiness::Plain}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    setObjectName(u"callForm"_s);
    build();
    connect(m_deed, &Choice::picked, this, [this] {
        m_reason->setChoices(reasons());
        refresh();
    });
    connect(m_reason, &Choice::picked, this, &CallForm::refresh);
    connect(m_field, &Choice::picked, this, &CallForm::refresh);
    connect(m_text, &TextArea::textChanged, this, &CallForm::refresh);
    connect(m_second, &SecondFields::changed, this, &CallForm::refresh);
    connect(m_go, &Button::clicked, this, &CallForm::go);
    connect(m_giveUp, &Button::clicked, this, &CallForm::closed);
    hide();
    translate();
}

bool CallForm::isFor(const DataProtection &protection)
{
    return protection.mayDo(DataDeed::Limit) || protection.mayDo(DataDeed::Erase);
}

void CallForm::build()
{
    m_go->setObjectName(u"callGo"_s);
    m_giveUp->setObjectName(u"callGiveUp"_s);
    m_words->setMaxLength(MaxLimitWords);
    m_limitRows->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_title, m_limits, m_labelledDeed, m_labelledReason,
                                                       m_labelledField, m_labelledText, m_labelledWords,
                                                       m_sentence, m_second})
        column->addWidget(part);
    column->addWidget(rowOf({m_go, m_giveUp}));
}

void CallForm::open(const CallOfPerson &call)
{
    close();
    m_call = call;
    translate();
    showLimits();
    show();
    m_deed->setFocus(Qt::OtherFocusReason);
}

void CallForm::close()
{
    m_isBusy = false;
    m_deed->choose({});
    m_reason->choose({});
    m_field->choose({});
    m_text->clear();
    m_words->clear();
    m_second->forget();
    hide();
    refresh();
}

void CallForm::turnBack()
{
    m_isBusy = false;
    refresh();
    (deed() == DataDeed::Erase ? m_second->firstControl() : m_reason)->setFocus(Qt::OtherFocusReason);
}

void CallForm::showLimits()
{
    qDeleteAll(m_limits->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &limit : std::as_const(m_call.limits)) {
        auto *label = new Label{TextRole::Small, Token::Ink, Wrap::Yes};
        label->setText(limitLine(limit));
        m_limitRows->addWidget(label);
        if (!m_protection.mayDo(DataDeed::Lift))
            continue;
        auto *lift = new Button{Weightiness::Plain};
        lift->setObjectName(u"lift-"_s + limit.kind);
        setWords(*lift, tr("Lift it"));
        lift->setAccessibleName(lift->text() + u": "_s + nameOfCode<LimitKind>(limit.kind));
        connect(lift, &Button::clicked, this, [this, limit] { m_protection.requests().lift(limit); });
        m_limitRows->addWidget(rowOf({lift}));
    }
    m_limits->setVisible(!m_call.limits.isEmpty());
}

DataDeed CallForm::deed() const
{
    const auto code = m_deed->currentData().toString();
    return code == Erasing ? DataDeed::Erase : code == Correction ? DataDeed::Correct : DataDeed::Limit;
}

bool CallForm::isReady() const
{
    if (m_isBusy || m_deed->currentIndex() < 0 || m_reason->currentIndex() < 0)
        return false;
    return deed() != DataDeed::Correct
        || (m_field->currentIndex() >= 0 && !m_text->toPlainText().trimmed().isEmpty());
}

void CallForm::go()
{
    if (!isReady())
        return;
    m_isBusy = true;
    refresh();
    auto &requests = m_protection.requests();
    const auto reason = m_reason->currentData().toString();
    if (deed() == DataDeed::Erase)
        requests.erase({.call = m_call.call,
                        .reason = fromCode<ErasureReason>(reason).value_or(ErasureReason::Request),
                        .second = m_second->person()});
    else if (deed() == DataDeed::Correct)
        requests.correct(
            {.call = m_call.call,
             .field
             = fromCode<CorrectedField>(m_field->currentData().toString()).value_or(CorrectedField::Notes),
             .text = m_text->toPlainText(),
             .reason = fromCode<CorrectionReason>(reason).value_or(CorrectionReason::Request)});
    else
        requests.limit(
            {.call = m_call.call,
             .kind = fromCode<LimitKind>(m_deed->currentData().toString()).value_or(LimitKind::LegalHold),
             .reason = fromCode<LimitReason>(reason).value_or(LimitReason::Proceedings),
             .words = m_words->text().trimmed()});
}

QList<QPair<QString, QString>> CallForm::deeds() const
{
    QList<QPair<QString, QString>> deeds;
    if (m_protection.mayDo(DataDeed::Limit))
        deeds += choicesOfAll<LimitKind>();
    if (m_protection.mayDo(DataDeed::Correct))
        deeds.append({Correction, tr("Correct what was written")});
    if (m_protection.mayDo(DataDeed::Erase))
        deeds.append({Erasing, tr("Erase what names somebody and what was written")});
    return deeds;
}

QList<QPair<QString, QString>> CallForm::reasons() const
{
    if (deed() == DataDeed::Correct)
        return choicesOfAll<CorrectionReason>();
    if (deed() == DataDeed::Limit)
        return choicesOfAll<LimitReason>();
    auto reasons = choicesOfAll<ErasureReason>();
    reasons.removeFirst(); // what is over is erased by itself
    return reasons;
}

void CallForm::refresh()
{
    const bool isChosen = m_deed->currentIndex() >= 0;
    m_labelledReason->setVisible(isChosen);
    m_labelledField->setVisible(isChosen && deed() == DataDeed::Correct);
    m_labelledText->setVisible(isChosen && deed() == DataDeed::Correct);
    m_labelledWords->setVisible(isChosen && deed() == DataDeed::Limit);
    m_second->setVisible(isChosen && deed() == DataDeed::Erase);
    m_sentence->setVisible(isChosen && deed() == DataDeed::Erase);
    m_go->setKeys(isChosen && deed() != DataDeed::Correct ? Chords{QKeySequence{Qt::Key_Return}} : Chords{});
    m_go->setEnabled(isReady());
    setWords(*m_go,
             deed() == DataDeed::Erase && isChosen         ? tr("Erase for ever")
                 : deed() == DataDeed::Correct && isChosen ? tr("Correct it")
                                                           : tr("Do it"));
}

void CallForm::translate()
{
    //: %1 is the number of a call.
    m_title->setText(tr("Call %1").arg(m_call.number));
    m_deed->setChoices(deeds());
    m_reason->setChoices(reasons());
    m_field->setChoices(choicesOfAll<CorrectedField>());
    m_labelledDeed->setLabel(tr("What is asked for"));
    m_labelledReason->setLabel(tr("Why"));
    m_labelledField->setLabel(tr("Which of the texts"));
    m_labelledText->setLabel(tr("What it is to say"));
    m_labelledWords->setLabel(tr("Which file: its number, and whose it is (may stay empty)"));
    m_sentence->setText(tr("This cannot be taken back. Those who were given the data with consent have to be "
                           "told: the access report names them."));
    setWords(*m_giveUp, tr("Give up"));
    showLimits();
    refresh();
}

void CallForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (m_second->isAncestorOf(focusWidget()) || m_words->hasFocus()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void CallForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
