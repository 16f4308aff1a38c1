// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace latarnia {

/// The lantern and the program's name, as it stands over the card of signing in.
class LanternMark : public QWidget
{
    Q_OBJECT

public:
    explicit LanternMark(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latarnia
