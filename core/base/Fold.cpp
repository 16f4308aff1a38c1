// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fold.h"

namespace latarnia {

QString folded(const QString &text)
{
    QString plain;
    const auto taken = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(taken.size());
    for (const QChar c : taken) {
        if (c == QChar{0x142}) // ł is a letter of its own to Unicode, and has nothing to decompose
            plain.append(u'l');
        else if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

} // namespace latarnia
