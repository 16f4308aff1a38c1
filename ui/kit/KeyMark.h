// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace latarnia {

/// One key as a cap beside a heading: where the hands go for what stands there. Not spoken; the list of keys
/// is.
class KeyMark : public QWidget
{
    Q_OBJECT

public:
    explicit KeyMark(const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_caps;
};

} // namespace latarnia
