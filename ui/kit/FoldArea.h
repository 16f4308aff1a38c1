// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace latarnia {

/// Rows that are as high as they need, up to a limit; beyond it they scroll, and the keyboard takes them
/// along.
class FoldArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FoldArea(QWidget *rows, QWidget *parent = nullptr);

    void setMostHeight(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();

    int m_most{QWIDGETSIZE_MAX};
};

} // namespace latarnia
