// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Spoken.h"

namespace latarnia {

QString spoken(const QString &text, AddressForm form)
{
    QString said;
    said.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const auto open = text.indexOf(u'{', at);
        const auto bar = text.indexOf(u'|', open);
        const auto close = text.indexOf(u'}', bar);
        if (open < 0 || bar < 0 || close < 0)
            break;
        said += QStringView{text}.sliced(at, open - at);
        said += form == AddressForm::Masculine ? QStringView{text}.sliced(bar + 1, close - bar - 1)
                                               : QStringView{text}.sliced(open + 1, bar - open - 1);
        at = close + 1;
    }
    said += QStringView{text}.sliced(at);
    return said;
}

} // namespace latarnia
