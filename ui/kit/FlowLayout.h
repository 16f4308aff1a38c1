// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace latarnia {

/// Puts widgets beside each other and goes to the next line where there is no room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override; ///< everything on one line
    QSize minimumSize() const override;

private:
    enum class Placing { Measure, Move };
    int place(const QRect &whole, Placing placing) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace latarnia
