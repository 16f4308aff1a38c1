// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"
#include "ui/kit/Look.h"

#include <QAbstractButton>

namespace latarnia {

enum class Weightiness { Primary, Plain, Quiet };

/// A button with its key inside. One primary a view.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Button(Weightiness weightiness, QWidget *parent = nullptr);

    void setKeys(const Chords &keys); ///< shown, not listened to; both where there is room
    void setIconName(const QString &name);
    void setWeightiness(Weightiness weightiness);
    void setMarked(bool marked); ///< underlined: what it leads to is on the screen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< with the first chord alone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token fill() const;
    Token ink() const;
    QSize sizeWith(const QStringList &caps) const;
    QStringList caps() const; ///< that have room

    Weightiness m_weightiness;
    bool m_marked{false};
    Chords m_keys;
    QString m_iconName;
};

} // namespace latarnia
