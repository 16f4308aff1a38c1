// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/Deed.h"

#include <QSet>
#include <QWidget>

namespace latarnia {

/// Every deed with its keys, in as many columns as have room; a key that has arrived has a mark.
class KeyTable : public QWidget
{
    Q_OBJECT

public:
    explicit KeyTable(QWidget *parent = nullptr);

    void mark(const QKeySequence &keys);
    bool hasArrived(const QKeySequence &keys) const { return m_arrived.contains(keys.toString()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &row, const DeedKeys &keys, int second, int words) const;
    void paintKeys(QPainter &painter, QPoint at, const QKeySequence &keys) const;

    QSet<QString> m_arrived;
};

} // namespace latarnia
