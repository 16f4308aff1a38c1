// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"

#include <QWidget>

namespace latarnia {

/// A key as a cap beside a heading: where the hands go for what stands there; both chords where there is
/// room. Not spoken; the list of keys is.
class KeyMark : public QWidget
{
    Q_OBJECT

public:
    explicit KeyMark(const Chords &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< of the first alone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chords m_keys;
};

} // namespace latarnia
