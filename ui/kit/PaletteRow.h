// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace latarnia {

/// A row of the palette: an icon, its whole text on as many lines as it takes with what was typed marked,
/// below it the same in the language it was found in, and the key that does it without the palette. The
/// chosen row is tinted, with a bar.
class PaletteRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a row holds beside its text.
    enum Role { Code = Qt::UserRole, IconName, Keys, FoundAs, Typed };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace latarnia
