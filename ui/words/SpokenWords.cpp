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

QString SpokenWords::question(const QString &id, const QString &language, AddressForm form,
                              CallerRole role) const
{
    QString text;
    if (role == CallerRole::Witness || role == CallerRole::Institution)
        text = fieldOf(id, language, "observer"_L1);
    else if (form == AddressForm::Familiar)
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
