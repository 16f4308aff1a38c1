// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// What a notice in the page is about. One about saving goes when saving goes well again, one that asks for
/// the danger when that is answered.
enum class NoticeCause { Passing, Saving, Closing, Danger };

/// One sentence in the page about what has just happened. It covers nothing and stays until its cause is
/// gone.
class CallNotice : public StatusLine
{
    Q_OBJECT

public:
    explicit CallNotice(LiveCall &call, QWidget *parent = nullptr);

    /// An empty sentence: the notice goes; with another cause than passing only the notice of that cause.
    void tell(Tone tone, const QString &icon, const QString &sentence, NoticeCause cause);
    /// A kind of danger was marked, and nobody has said whether it is now.
    void askDanger(const QString &marked);

private:
    void follow();

    LiveCall &m_call;
    NoticeCause m_cause{NoticeCause::Passing};
};

} // namespace latarnia
