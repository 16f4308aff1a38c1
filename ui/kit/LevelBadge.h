// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QWidget>

class QPainter;

namespace latarnia {

/// Shape + word + colour of one of six ranks, 0 … 5 (octagon, triangle, diamond, square, ring, dashed ring).
struct Badge
{
    int rank{5};
    QString text{};
    bool live{false}; ///< rank 0 is filled bright only while it is live

    bool operator==(const Badge &) const = default;
};

enum class BadgeSize { Small, Middle, Large };

class LevelBadge : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBadge(BadgeSize size, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const Badge &badge, BadgeSize size);
    /// For lists: the same drawing without a widget.
    static void paint(QPainter &painter, const QRect &rect, const Badge &badge, BadgeSize size,
                      const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeSize m_size;
    Badge m_badge;
};

} // namespace latarnia
