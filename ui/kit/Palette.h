// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/RoomBelow.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

namespace latarnia {

/// One thing the palette can find: what it is called, what else finds it, and the code it stands for.
struct PaletteEntry
{
    QString code{};
    QString words{};
    QStringList also{}; ///< more texts that find it, for example the same in another language
    QString icon{};
    QKeySequence keys{}; ///< that do it without the palette
};

/// A field and a list over the window: type a part of a word, Return takes the first, Esc leaves. A child of
/// the window, not a window, so that the curtain covers it.
class Palette : public Card
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    void dismiss(); ///< goes, and gives the keyboard back, as Esc does
    /// @p above stays in sight.
    void ask(const QList<PaletteEntry> &entries, const QString &prompt, const QString &nothingFound,
             QWidget *above = nullptr);

Q_SIGNALS:
    void taken(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void find();
    void take();

    QList<PaletteEntry> m_entries;
    QString m_nothingFound;
    QLineEdit *m_field;
    QListWidget *m_list;
    RoomBelow *m_room;
    QPointer<QWidget> m_before;
};

} // namespace latarnia
