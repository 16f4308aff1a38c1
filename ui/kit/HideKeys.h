// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ShiftTaps.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

namespace latarnia {

/// The keys that hide a window and bring it back. They are heard before anything else takes a key, also in a
/// dialog, a menu or an open list of choices, and whatever else is held down with them: hiding cannot wait
/// until the hands are sorted out.
class HideKeys : public QObject
{
    Q_OBJECT

public:
    /// @p isHidden tells whether the window is hidden now; @p stopwatch: milliseconds that only grow.
    HideKeys(QWidget *window, QList<QKeySequence> keys, std::function<bool()> isHidden,
             std::function<qint64()> stopwatch);

Q_SIGNALS:
    void hideAsked();
    void returnAsked();
    /// The three taps that hid were the first of more: they were not meant.
    void takenBack();
    void pressed(const QKeySequence &keys); ///< one of the keys, before what it asks for

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *widget) const;
    bool isWithKeyboard(const QWidget *widget) const;
    const QKeySequence *keysOf(const QEvent &event) const;
    void take(const QKeySequence &keys);
    void ask();

    QPointer<QWidget> m_window;
    QList<QKeySequence> m_keys;
    std::function<bool()> m_isHidden;
    ShiftTaps m_taps;
    bool m_tapsHid{false};
};

} // namespace latarnia
