// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/HideKeys.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace latarnia {

namespace {

bool isOfHands(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::ShortcutOverride
        || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
}

} // namespace

HideKeys::HideKeys(QWidget *window, QList<QKeySequence> keys, std::function<bool()> isHidden,
                   std::function<qint64()> stopwatch)
    : QObject{window}
    , m_window{window}
    , m_keys{std::move(keys)}
    , m_isHidden{std::move(isHidden)}
    , m_taps{std::move(stopwatch)}
{
    connect(&m_taps, &ShiftTaps::thrice, this, [this] {
        m_tapsHid = !m_isHidden();
        if (m_tapsHid)
            Q_EMIT hideAsked();
    });
    connect(&m_taps, &ShiftTaps::more, this, [this] {
        if (m_tapsHid)
            Q_EMIT takenBack();
    });
    // What is hidden is not shown for a moment to whoever has sticky keys.
    connect(&m_taps, &ShiftTaps::onlyThrice, this, [this] {
        if (!m_tapsHid)
            Q_EMIT returnAsked();
    });
    qApp->installEventFilter(this);
}

/// A list of completions has no parent; while it is open nothing else has the keyboard.
bool HideKeys::isOurs(const QWidget *widget) const
{
    if (!m_window || !m_window->isVisible())
        return false;
    for (const auto *at = widget; at; at = at->parentWidget()) {
        if (at == m_window)
            return true;
    }
    return widget->window()->windowType() == Qt::Popup;
}

/// What a widget does not take, the one around it sees once more.
bool HideKeys::isWithKeyboard(const QWidget *widget) const
{
    const auto *popup = QApplication::activePopupWidget();
    const auto *holder = popup ? popup->focusWidget() : QApplication::focusWidget();
    return widget == (holder ? holder : popup ? popup : m_window.data());
}

const QKeySequence *HideKeys::keysOf(const QEvent &event) const
{
    const auto key = static_cast<const QKeyEvent &>(event).key();
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [key](const QKeySequence &keys) { return keys[0].key() == key; });
    return found == m_keys.cend() ? nullptr : &*found;
}

void HideKeys::take(const QKeySequence &keys)
{
    m_taps.forget();
    Q_EMIT pressed(keys);
    m_isHidden() ? Q_EMIT returnAsked() : Q_EMIT hideAsked();
}

bool HideKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOfHands(event->type()) || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (!isOurs(widget))
        return false;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        m_taps.forget();
        return false;
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (const auto *keys = keysOf(key)) {
        event->accept(); // no shortcut looks at it any more
        if (event->type() == QEvent::KeyPress && !key.isAutoRepeat()) // a key held down is one key
            take(*keys);
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride && !key.isAutoRepeat() && isWithKeyboard(widget))
        m_taps.see(key);
    return false;
}

} // namespace latarnia
