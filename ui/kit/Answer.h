// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

/// The few answers of one question in one frame: position is always the same, so colour is never needed.
/// Digits answer while it has the keyboard, Backspace takes back, Left and Right move what was
/// answered.
class AnswerBox : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBox(QWidget *parent = nullptr);

    /// Two to four labels; the first is yes and the second no.
    void setLabels(const QStringList &labels);
    void setChosen(int index); ///< -1: nothing
    int chosen() const { return m_chosen; }
    /// Painted fainter: the answer came from elsewhere.
    void setCarried(bool carried);
    void setTextRole(TextRole role); ///< Body, unless it must be read from afar
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void answered(int index);
    void cleared();
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect frame() const;
    int widthOf(int index) const;
    QRect cell(int index) const;
    int cellAt(QPoint point) const;
    void paintCell(QPainter &painter, int index);

    TextRole m_role{TextRole::Body};
    QStringList m_labels;
    int m_chosen{-1};
    int m_hovered{-1};
    bool m_carried{false};
};

} // namespace latarnia
