// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <algorithm>

namespace latarnia {

namespace {

bool isUnwantedControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || c == 0x7f;
}

bool isWhole(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
}

bool isClean(const QString &text)
{
    return !text.startsWith(QChar::ByteOrderMark) && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || c.unicode() >= 0xfffe || isUnwantedControl(c.unicode());
    });
}

} // namespace

QString cleanText(const QString &typed)
{
    if (isClean(typed))
        return typed; // nearly always, and at every key: no copy of long notes
    QString clean;
    clean.reserve(typed.size());
    for (qsizetype i = typed.startsWith(QChar::ByteOrderMark) ? 1 : 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (isWhole(typed, i)) {
            clean += c;
            clean += typed.at(++i);
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            clean += QChar{QChar::ReplacementCharacter};
        } else if (!isUnwantedControl(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

} // namespace latarnia
