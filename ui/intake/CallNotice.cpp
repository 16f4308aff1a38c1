// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallNotice.h"

using namespace Qt::StringLiterals;

namespace latarnia {

CallNotice::CallNotice(LiveCall &call, QWidget *parent)
    : StatusLine{Ground::Tinted, TextRole::Body, parent}
    , m_call{call}
{
    setObjectName(u"notice"_s);
    hide();
    connect(&m_call, &LiveCall::changed, this, &CallNotice::follow);
}

void CallNotice::tell(Tone tone, const QString &icon, const QString &sentence, NoticeCause cause)
{
    if (sentence.isEmpty() && cause != NoticeCause::Passing && cause != m_cause)
        return;
    m_cause = cause;
    say(tone, icon, sentence);
    setVisible(!sentence.isEmpty());
}

void CallNotice::askDanger(const QString &marked)
{
    //: %1 is a kind of danger, such as "Weapon". The digits are the keys of the three answers.
    const auto sentence = tr("Marked: %1. Is there danger now? 1 yes, 2 no, 3 not known.").arg(marked);
    tell(Tone::Warn, u"triangle-alert"_s, sentence, NoticeCause::Danger);
}

void CallNotice::follow()
{
    const auto &safety = m_call.draft().safety;
    if (safety.dangerAsked || safety.dangerKinds.isEmpty())
        tell(Tone::Quiet, {}, {}, NoticeCause::Danger);
}

} // namespace latarnia
