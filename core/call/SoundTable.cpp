// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/SoundTable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Letters, then the digits at the start, before a vowel and elsewhere; "-" is not coded, "|" is "or".
struct Row
{
    const char16_t *letters;
    const char16_t *digits;
};

constexpr Row Rows[]{
    {u"a e i o u", u"0 - -"},
    {u"ai aj ay ei ej ey oi oj oy ue ui uj uy", u"0 1 -"},
    {u"au", u"0 7 -"},
    {u"eu", u"1 1 -"},
    {u"ia ie io iu y", u"1 - -"},
    {u"ą ę", u"- - 6|- - -"},
    {u"j", u"1 - -|4 4 4"},
    {u"sc schtch schtsch schtsh shch shtch shtsh stch strs strz stsch stsh szcs szcz zdz zdzh zhdzh",
     u"2 4 4"},
    {u"schd scht sd shd sht st szd szt zd zhd", u"2 43 43"},
    {u"d dt t th", u"3 3 3"},
    {u"ţ", u"3 3 3|4 4 4"},
    {u"cs csz cz czs drs drz ds dsh dsz dz dzh dzs s sch sh sz tc tch trs trz ts tsch tsh tsz ttch tts "
     u"ttsch ttsz ttz tz tzs z zh zs zsch zsh",
     u"4 4 4"},
    {u"c ch", u"5 5 5|4 4 4"},
    {u"ck", u"5 5 5|45 45 45"},
    {u"chs ks x", u"5 54 54"},
    {u"g k kh q", u"5 5 5"},
    {u"h", u"5 5 -"},
    {u"m n", u"6 6 6"},
    {u"mn nm", u"66 66 66"},
    {u"b f fb p pf ph v w", u"7 7 7"},
    {u"l", u"8 8 8"},
    {u"r", u"9 9 9"},
    {u"rs rz", u"94 94 94|4 4 4"},
};

SoundDigits digitsFrom(QStringView text)
{
    auto digits = text.toString().split(u' ');
    for (auto &each : digits)
        each.remove(u'-');
    return {.atStart = digits.at(0), .beforeVowel = digits.at(1), .elsewhere = digits.at(2)};
}

QList<Sound> makeTable()
{
    QList<Sound> table;
    for (const auto &row : Rows) {
        QList<SoundDigits> either;
        for (const auto &digits : QStringView{row.digits}.split(u'|'))
            either.append(digitsFrom(digits));
        for (const auto &letters : QStringView{row.letters}.split(u' '))
            table.append({.letters = letters.toString(), .either = either});
    }
    std::stable_sort(table.begin(), table.end(), [](const Sound &one, const Sound &other) {
        return one.letters.size() > other.letters.size();
    });
    return table;
}

} // namespace

const QList<Sound> &soundTable()
{
    static const auto table = makeTable();
    return table;
}

} // namespace latarnia
