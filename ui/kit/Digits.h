// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

/// A ticking number whose digits stand in equal cells, so that it does not dance.
class Digits : public QWidget
{
    Q_OBJECT

public:
    explicit Digits(TextRole role, Token ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int advanceOf(QChar c) const;

    TextRole m_role;
    Token m_ink;
    QString m_text;
};

} // namespace latarnia
