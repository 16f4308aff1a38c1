// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SeenNumbers.h"
#include "ui/intake/CallPage.h"

namespace latarnia {

/// Says that the number of the call rang before. Nothing more is said of it, unless a suspected controller
/// rang from it, or the call is silent or abusive: then the tries count (domain/call-practice.md §3).
class NumberWatch : public QObject
{
    Q_OBJECT

public:
    NumberWatch(LiveCall &call, SeenNumbers &numbers, CallPage &page, QObject *parent = nullptr);

private:
    void hear(const QString &number, const SeenBefore &before);
    void follow();

    LiveCall &m_call;
    CallPage &m_page;
    SeenBefore m_before{};
    bool m_abusiveSaid{false};
    bool m_silentSaid{false};
};

} // namespace latarnia
