// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace latarnia {

enum class Weightiness { Primary, Plain, Quiet };

/// A button with its key inside. One primary a view.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Button(Weightiness weightiness, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys); ///< shown, not listened to
    void setIconName(const QString &name);
    void setWeightiness(Weightiness weightiness);
    void setMarked(bool marked); ///< underlined: what it leads to is on the screen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token fill() const;
    Token ink() const;

    Weightiness m_weightiness;
    bool m_marked{false};
    QStringList m_caps;
    QString m_iconName;
};

} // namespace latarnia
