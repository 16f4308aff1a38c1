// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QFrame>

namespace latarnia {

/// One thought: a surface with a thin line round it, or a tinted ground without one.
class Card : public QFrame
{
    Q_OBJECT

public:
    static constexpr int CornerRoom = 4; ///< above and below what reaches from side to side

    explicit Card(QWidget *parent = nullptr);

    /// @p edge is Line for a plain card.
    void setTones(Token fill, Token edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill{Token::Surface};
    Token m_edge{Token::Line};
};

/// A flat ground in one colour: bars and strips.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(Token fill, QWidget *parent = nullptr);

    void setFill(Token fill);
    Token fill() const { return m_fill; }
    void setEdge(Qt::Edge edge) { m_edge = edge; } ///< where its line is

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    Qt::Edge m_edge{Qt::BottomEdge};
};

/// The colour of the focus ring of a control that lies on a ground: the usual one disappears on the red of
/// T0.
Token ringTokenOf(const QWidget *control);

} // namespace latarnia
