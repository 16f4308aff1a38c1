// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/PageSection.h"

namespace latarnia {

QString textOf(const QList<PageSection> &page)
{
    QString text;
    for (const auto &section : page) {
        if (!text.isEmpty())
            text += u'\n';
        text += section.heading + u'\n';
        for (const auto &line : section.lines)
            text += line + u'\n';
    }
    return text;
}

} // namespace latarnia
