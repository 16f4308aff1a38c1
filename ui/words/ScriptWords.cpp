// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ScriptWords.h"

#include "core/call/Spoken.h"

using namespace Qt::StringLiterals;

namespace latarnia {

ScriptWords::ScriptWords(const Content &content)
    : m_content{content}
{
}

QString ScriptWords::field(const QString &id, const QString &language, QLatin1StringView field) const
{
    auto words = m_content.scriptWords.constFind(language);
    if (words == m_content.scriptWords.cend())
        words = m_content.scriptWords.constFind(language.section(u'-', 0, 0));
    return words == m_content.scriptWords.cend() ? QString{} : words->text(id, field);
}

/// As the caller understands it: consent is asked with this name.
QString ScriptWords::serviceName(const QString &service, const QString &language) const
{
    const auto words = m_content.serviceWords.value(language.section(u'-', 0, 0));
    const auto name = words.text(service, "name"_L1);
    return name.isEmpty() ? m_content.serviceWords.value(u"en"_s).text(service, "name"_L1) : name;
}

QString ScriptWords::title(const QString &card, const QString &language) const
{
    return field(card, language, "title"_L1);
}

QString ScriptWords::note(const QString &card, const QString &language) const
{
    return field(card, language, "note"_L1);
}

QString ScriptWords::say(const QString &id, const QString &language, AddressForm form,
                         const ScriptNames &names) const
{
    auto said = form == AddressForm::Familiar ? field(id, language, "child"_L1) : QString{};
    if (said.isEmpty())
        said = field(id, language, "say"_L1);
    auto text = spoken(said, form);
    text.replace("[service]"_L1, names.service.isEmpty() ? u"…"_s : serviceName(names.service, language));
    text.replace("[number]"_L1, names.number.isEmpty() ? u"…"_s : names.number);
    text.replace("[items]"_L1, names.items.isEmpty() ? u"…"_s : names.items);
    return text;
}

} // namespace latarnia
