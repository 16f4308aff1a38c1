// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"

#include <QPair>

namespace latarnia {

/// A heading, and under it what is known: a caption and a value each, parted by thin lines. Painted; wraps at
/// any width.
class FactCard : public Card
{
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Captions with their values, in the order they are shown.
    void setFacts(const QList<QPair<QString, QString>> &facts);
    bool isEmpty() const { return m_facts.isEmpty(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    QString m_heading;
    QList<QPair<QString, QString>> m_facts;
};

} // namespace latarnia
