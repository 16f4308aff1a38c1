// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SpokenWords.h"

#include "core/call/Spoken.h"

using namespace Qt::StringLiterals;

namespace latarnia {

SpokenWords::SpokenWords(QMap<QString, Words> words)
    : m_words{std::move(words)}
{
}

bool SpokenWords::speaks(const QString &language) const
{
    return m_words.contains(language);
}

QString SpokenWords::fieldOf(const QString &id, const QString &language, QLatin1StringView field) const
{
    const auto words = m_words.constFind(language);
    return words == m_words.cend() ? QString{} : words->text(id, field);
}

/// Whoever speaks of others is never asked about himself: the answer would count for the wrong person.
QString SpokenWords::asObserver(const QString &id, const QString &language, CallerRole role) const
{
    const bool close = role == CallerRole::Relative;
    const auto first = fieldOf(id, language, close ? "relative"_L1 : "observer"_L1);
    return first.isEmpty() ? fieldOf(id, language, close ? "observer"_L1 : "relative"_L1) : first;
}

QString SpokenWords::question(const QString &id, const QString &language, AddressForm form,
                              CallerRole role) const
{
    QString text;
    if (role != CallerRole::Victim)
        text = asObserver(id, language, role);
    if (text.isEmpty() && form == AddressForm::Familiar)
        text = fieldOf(id, language, "child"_L1);
    if (text.isEmpty())
        text = fieldOf(id, language, "question"_L1);
    return text.isEmpty() ? label(id, language) : spoken(text, form);
}

QString SpokenWords::label(const QString &id, const QString &language) const
{
    return fieldOf(id, language, "label"_L1);
}

QString SpokenWords::listen(const QString &id, const QString &language) const
{
    return fieldOf(id, language, "listen"_L1);
}

} // namespace latarnia
