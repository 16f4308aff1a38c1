// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/CallerNumber.h"

namespace latarnia {

QString plainNumber(const QString &number)
{
    constexpr int PolishDigits = 9;
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    if (number.trimmed().startsWith(u'+'))
        return digits;
    if (digits.startsWith(QStringLiteral("00")))
        return digits.sliced(2);
    return digits.size() == PolishDigits ? QStringLiteral("48") + digits : digits;
}

} // namespace latarnia
