// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace latarnia {

/// Rows that are as high as they need; where there is no room for all of them, one at a time and whole: the
/// one with the keyboard, else the one named first.
class FoldArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FoldArea(QWidget *rows, QWidget *parent = nullptr);

    void setInTurn(bool inTurn, QWidget *first = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();
    void turnToFocus();
    int highestRow(int width) const;

    bool m_inTurn{false};
    QWidget *m_first{nullptr};
};

} // namespace latarnia
