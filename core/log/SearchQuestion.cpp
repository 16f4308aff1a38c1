// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/SearchQuestion.h"

#include <algorithm>

namespace latarnia {

namespace {

/// A single letter stands for itself: with all words that begin with it nearly every text would be meant.
bool begins(const QString &word, const QString &asked)
{
    return asked.size() > 1 ? word.startsWith(asked) : word == asked;
}

bool standsAt(const QStringList &words, qsizetype at, const SearchTerm &term)
{
    if (!term.isPhrase)
        return begins(words.at(at), term.words.constFirst());
    return at + term.words.size() <= words.size()
        && std::equal(term.words.begin(), term.words.end(), words.begin() + at);
}

bool standsIn(const QStringList &words, const SearchTerm &term)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (standsAt(words, at, term))
            return true;
    }
    return false;
}

/// Reads terms from what was typed: quotes hold a phrase together, a minus before a term excludes it.
class Reading
{
public:
    explicit Reading(const QString &typed)
        : m_typed{typed}
    {
    }

    SearchQuestion read()
    {
        while (m_at < m_typed.size() && m_left > 0)
            readPart();
        return m_question;
    }

private:
    bool isAt(QLatin1Char sign) const { return m_at < m_typed.size() && m_typed.at(m_at) == sign; }

    void readPart()
    {
        if (m_typed.at(m_at).isSpace()) {
            ++m_at;
            return;
        }
        const bool isExcluded = isAt(QLatin1Char('-'));
        m_at += isExcluded ? 1 : 0;
        if (isAt(QLatin1Char('"')))
            take(upTo([](QChar sign) { return sign == QLatin1Char('"'); }, 1), true, isExcluded);
        else
            take(upTo([](QChar sign) { return sign.isSpace() || sign == QLatin1Char('"'); }, 0), false,
                 isExcluded);
    }

    template<typename Ends>
    QString upTo(Ends ends, qsizetype around)
    {
        const auto begin = m_at + around;
        auto end = begin;
        while (end < m_typed.size() && !ends(m_typed.at(end)))
            ++end;
        m_at = std::min(end + around, m_typed.size());
        return m_typed.sliced(begin, end - begin);
    }

    void take(const QString &part, bool isPhrase, bool isExcluded)
    {
        QStringList words;
        const auto found = searchWords(part);
        for (const auto &word : found) {
            if (m_left-- > 0)
                words.append(word.word);
        }
        if (words.isEmpty())
            return;
        // What hangs together without quotes (WX-123) is looked for word by word; one to be kept out as one.
        if (isPhrase || (isExcluded && words.size() > 1)) {
            m_question.terms.append({words, true, isExcluded});
            return;
        }
        for (const auto &word : std::as_const(words))
            m_question.terms.append({{word}, false, isExcluded});
    }

    QString m_typed;
    qsizetype m_at{0};
    int m_left{MostSearchWords};
    SearchQuestion m_question;
};

} // namespace

bool SearchQuestion::asksSomething() const
{
    return std::any_of(terms.begin(), terms.end(), [](const SearchTerm &term) { return !term.isExcluded; });
}

SearchQuestion questionFrom(const QString &typed)
{
    return Reading{typed}.read();
}

bool answers(const QString &text, const SearchQuestion &question)
{
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return question.asksSomething()
        && std::all_of(question.terms.begin(), question.terms.end(),
                       [&](const SearchTerm &term) { return standsIn(words, term) != term.isExcluded; });
}

QList<FoundPart> foundParts(const QString &text, const SearchQuestion &question)
{
    const auto found = searchWords(text);
    QStringList words;
    for (const auto &word : found)
        words.append(word.word);
    QList<bool> marked(words.size(), false);
    for (const auto &term : question.terms) {
        for (qsizetype at = 0; at < words.size() && !term.isExcluded; ++at) {
            if (standsAt(words, at, term))
                std::fill_n(marked.begin() + at, term.words.size(), true);
        }
    }
    QList<FoundPart> parts;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (marked.at(at))
            parts.append({found.at(at).at, found.at(at).length});
    }
    return parts;
}

} // namespace latarnia
