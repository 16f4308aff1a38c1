// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/ScreenCard.h"

#include "ui/words/SafekeepingWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QList<std::chrono::minutes> offered(std::chrono::minutes kept)
{
    using std::chrono::minutes;
    QList<minutes> all{LeastIdle, minutes{2}, UsualIdle, minutes{5}, minutes{10}, MostIdle};
    if (!all.contains(kept)) {
        all.append(kept);
        std::sort(all.begin(), all.end());
    }
    return all;
}

QString codeOf(std::chrono::minutes after)
{
    return QString::number(after.count());
}

} // namespace

ScreenCard::ScreenCard(VaultKeeping &keeping, ScreenPin &pin, QWidget *parent)
    : VaultCard{u"screenCard"_s, parent}
    , m_keeping{keeping}
    , m_pin{pin}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_minutes{new Choice{u"idleLock"_s}}
    , m_labelledMinutes{new Labelled{m_minutes, u"idleLock"_s}}
    , m_state{new StatusLine{StatusLine::Ground::Tinted}}
    , m_set{new Button{Weightiness::Plain}}
    , m_none{new Button{Weightiness::Plain}}
    , m_form{new PinForm}
{
    build();
    connect(m_minutes, &Choice::picked, this,
            [this](const QString &minutes) { m_keeping.set(std::chrono::minutes{minutes.toInt()}); });
    connect(&m_keeping, &VaultKeeping::looked, this, [this](const VaultState &state) {
        m_idleLock = state.idleLock;
        refresh();
    });
    connect(&m_keeping, &VaultKeeping::done, this, [this](VaultDeed deed) {
        if (deed == VaultDeed::IdleLock)
            say(Tone::Good, doneSentenceFor(deed));
    });
    connect(&m_keeping, &VaultKeeping::failed, this, [this](VaultDeed deed, const Problem &problem) {
        if (deed == VaultDeed::IdleLock)
            say(Tone::Warn, sentenceFor(deed, problem));
    });
    connectPin();
    ScreenCard::translate();
}

void ScreenCard::build()
{
    m_state->setObjectName(u"pinState"_s);
    m_set->setObjectName(u"setPin"_s);
    m_none->setObjectName(u"takePinAway"_s);
    column().addWidget(m_sentence);
    column().addWidget(m_labelledMinutes, 0, Qt::AlignLeft);
    column().addWidget(m_state);
    column().addWidget(rowOf({m_set, m_none}));
    column().addWidget(m_form);
}

void ScreenCard::connectPin()
{
    connect(m_set, &Button::clicked, this, [this] {
        say(Tone::Info, {});
        m_form->open();
        refresh();
    });
    connect(m_none, &Button::clicked, this, [this] {
        m_pin.forget();
        rest();
        say(Tone::Good, tr("The PIN is gone."));
    });
    connect(m_form, &PinForm::chosen, this, [this](const QString &digits) {
        m_pin.set(digits);
        rest();
        say(Tone::Good, tr("Set. It is asked for when the screen was hidden for more than 10 seconds."));
    });
    connect(m_form, &PinForm::givenUp, this, &ScreenCard::rest);
}

/// No form is open; the keyboard goes to what leads to it.
void ScreenCard::rest()
{
    m_set->setEnabled(true);
    m_set->setFocus(Qt::OtherFocusReason);
    m_form->close();
    refresh();
}

void ScreenCard::refresh()
{
    QList<QPair<QString, QString>> choices;
    const auto all = offered(m_idleLock);
    for (const auto after : all)
        choices.append({codeOf(after), tr("%n minute(s)", nullptr, int(after.count()))});
    m_minutes->setChoices(choices);
    m_minutes->choose(codeOf(m_idleLock));
    m_set->setEnabled(m_form->isHidden());
    m_none->setVisible(m_pin.isSet());
    setWords(*m_set, m_pin.isSet() ? tr("Change the PIN") : tr("Set a PIN"));
    if (m_pin.isSet())
        m_state->say(Tone::Good, u"shield-check"_s,
                     tr("A PIN is set until the desk is locked; then it is forgotten."));
    else
        m_state->say(Tone::Info, u"info"_s,
                     tr("No PIN. After 10 seconds a hidden screen comes back by the key alone during a call, "
                        "and without a call it asks for the passphrase."));
}

void ScreenCard::translate()
{
    setHeading(tr("Screen"));
    m_sentence->setText(tr("F12, Pause or three taps of Shift hide the screen at once. Left alone, the desk "
                           "locks; during a call the screen is only hidden, after 15 minutes."));
    m_labelledMinutes->setLabel(tr("Without a call it locks after"));
    setWords(*m_none, tr("Take the PIN away"));
    refresh();
}

} // namespace latarnia
