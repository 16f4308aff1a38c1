// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <array>
#include <chrono>

class QWidget;

namespace latarnia {

enum class Copying {
    Secret, ///< says who somebody is: marked for programs that keep what was copied, and gone after a moment
    Never ///< opens the vault
};

/// What copying out of this field is.
void setCopying(QWidget *field, Copying copying);

/// Watches what is copied, or only selected, in fields that hold secrets. It looks before any other program
/// can: the text itself is handed out later, when somebody asks for it.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent, std::chrono::milliseconds keepFor = std::chrono::seconds{10});

    void clear(); ///< of secrets that are still there

private:
    void look(QClipboard::Mode mode);
    QPointer<QMimeData> &given(QClipboard::Mode mode)
    {
        return m_given[mode == QClipboard::Selection ? 1 : 0];
    }

    std::array<QPointer<QMimeData>, 2> m_given; ///< gone once something else was copied
    QTimer m_keep;
};

} // namespace latarnia
