// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"
#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

struct KeyHint
{
    Chords keys{};
    QString word{};

    bool operator==(const KeyHint &) const = default;
};

/// The keys of this view at its foot: both chords where all that have two fit so, else the first. What then
/// does not fit is left out from the end; the list of keys has all.
class KeyBar : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBar(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    const QList<KeyHint> &hints() const { return m_hints; }
    bool showsBoth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_hints;
};

} // namespace latarnia
