// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QKeyEvent;

namespace latarnia {

/// Asks for digits on the curtain without saying what for: a dot for each, and a line below. It takes itself
/// away when nobody types into it.
class PinPrompt : public QWidget
{
    Q_OBJECT

public:
    explicit PinPrompt(QWidget *parent);

    void ask();
    void close();
    void sayWrong();
    void sayWait(int seconds); ///< until then it takes no digit; 0: it does again
    /// True where the key belongs to it. Any other letter takes it away: hands that write do not mean it.
    bool take(const QKeyEvent &press);
    QSize sizeHint() const override;

Q_SIGNALS:
    void typed(const QString &digits); ///< and Return
    void changed(); ///< what it says, or whether it is there

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeDigit(QChar digit);
    void send();
    void say(const QString &line);

    QString m_digits;
    QString m_line;
    bool m_isWaiting{false};
    QTimer m_idle;
};

} // namespace latarnia
