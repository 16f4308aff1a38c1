// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FoundWords.h"

#include <algorithm>

namespace latarnia {

namespace {

/// A text as people type it, and from which letter of the text each of its letters comes.
struct Plain
{
    QString text{};
    QList<int> origin{};
};

/// Lower case and without diacritics; ł is a letter of its own to Unicode.
Plain plain(const QString &text)
{
    Plain plain;
    for (int i = 0; i < text.size(); ++i) {
        const auto apart = QString{text.at(i)}.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : apart) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            plain.text += c == QChar{u'ł'} ? QChar{u'l'} : c;
            plain.origin.append(i);
        }
    }
    return plain;
}

} // namespace

WantedWords::WantedWords(const QString &typed)
    : m_words{plain(typed).text.split(u' ', Qt::SkipEmptyParts)}
{
}

bool WantedWords::areAllIn(const QString &text) const
{
    const auto there = plain(text).text;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return there.contains(word); });
}

QList<TextPiece> WantedWords::piecesIn(const QString &text) const
{
    const auto there = plain(text);
    QList<TextPiece> pieces;
    for (const auto &word : m_words) {
        const auto at = there.text.indexOf(word);
        if (at < 0)
            continue;
        const int from = there.origin.at(at);
        pieces.append({from, there.origin.at(at + word.size() - 1) - from + 1});
    }
    return pieces;
}

} // namespace latarnia
