// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace latarnia {

/// Qt lays out a whole paragraph at every letter. In one without end, letters that come faster than that wait
/// for each other until the next turn of the event loop and go in together; whatever is not a letter comes
/// after them.
class TypingBurst : public QObject
{
    Q_OBJECT

public:
    explicit TypingBurst(QPlainTextEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(const QKeyEvent &key) const;
    void putIn();

    QPlainTextEdit *m_field;
    QString m_letters;
    QTimer m_turn;
};

} // namespace latarnia
