// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

struct DimensionCell
{
    QString caption{}; ///< over the name, may be empty
    QString name{};
    QString icon{};
    QString state{};
    bool indicated{false};

    bool operator==(const DimensionCell &) const = default;
};

/// The parts of the checklist side by side with what they say so far. Left and Right choose.
class DimensionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DimensionStrip(QWidget *parent = nullptr);

    void setCells(const QList<DimensionCell> &cells);
    void choose(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect cell(int index) const;
    void pick(int index);

    QList<DimensionCell> m_cells;
    int m_chosen{0};
};

} // namespace latarnia
