// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Desk.h"
#include "ui/shell/IdlePage.h"

namespace latarnia {

/// What a desk has to say that belongs to no call, on the page that is there between calls.
class DeskNews : public QObject
{
    Q_OBJECT

public:
    DeskNews(Desk &desk, IdlePage &idle, QObject *parent = nullptr);
};

} // namespace latarnia
