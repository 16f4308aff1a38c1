// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace latarnia {

/// A piece of a page that is read on the screen and saved as text.
struct PageSection
{
    QString heading{};
    QStringList lines{};
};

/// The page as a file.
QString textOf(const QList<PageSection> &page);

} // namespace latarnia
