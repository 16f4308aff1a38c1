// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/KeyBar.h"

namespace latarnia {

/// Keys and what they do here, all of them: side by side on as many lines as it takes, or one below the
/// other.
class KeyLegend : public QWidget
{
    Q_OBJECT

public:
    enum class Flow { Lines, Column };

    explicit KeyLegend(Flow flow, TextRole role, QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;
    int capColumn() const;

    Flow m_flow;
    TextRole m_role;
    QList<KeyHint> m_hints;
};

} // namespace latarnia
