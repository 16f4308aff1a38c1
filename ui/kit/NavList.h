// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QKeySequence>
#include <QWidget>

namespace latarnia {

struct NavEntry
{
    QString icon{};
    QString text{};
    bool done{false};
    QKeySequence keys{}; ///< that lead there from anywhere

    bool operator==(const NavEntry &) const = default;
};

/// The parts of a call, one below the other. Up and Down choose.
class NavList : public QWidget
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);

    void setEntries(const QList<NavEntry> &entries);
    /// Icons only; the words stay in the spoken name.
    void setCompact(bool compact);
    void choose(int index);
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int rowHeight() const;
    int shownHeight() const;
    bool showsAll() const;
    void paintEntry(QPainter &painter, const QRect &row, int index) const;
    void paintKeys(QPainter &painter, const QRect &row, const NavEntry &entry) const;
    void pick(int index);

    QList<NavEntry> m_entries;
    bool m_compact{false};
    int m_chosen{0};
};

} // namespace latarnia
