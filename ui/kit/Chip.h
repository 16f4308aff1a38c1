// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QAbstractButton>

namespace latarnia {

/// A small fact that is on or off. Space turns it.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latarnia
