// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"

#include <QLineEdit>

namespace latarnia {

/// Where the people are whom the call is about, if the caller is somewhere else: the same words wherever the
/// field stands.
class PeoplesPlaceField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PeoplesPlaceField(LiveCall &call, QWidget *parent = nullptr);
};

} // namespace latarnia
