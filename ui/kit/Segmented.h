// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

/// One of a few, all visible: PL EN ES. Left and Right choose.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    void setChoices(const QStringList &labels);
    void choose(int index);
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect cell(int index) const;
    int widthOf(int index) const;

    QStringList m_labels;
    int m_chosen{0};
};

} // namespace latarnia
