// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Content.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

template<typename Value>
Result<Pack> takeAlone(const QString &name, Result<Value> (*decode)(const Pack &), Value &into)
{
    auto pack = readPack(u":/packs/"_s + name + u".json"_s);
    if (!pack)
        return pack;
    auto value = decode(*pack);
    if (!value)
        return value.problem();
    into = *std::move(value);
    return pack;
}

/// Reads one rule pack, decodes it into its place and keeps the bytes.
template<typename Value>
Result<> take(Content &content, const QString &name, Result<Value> (*decode)(const Pack &), Value &into)
{
    const auto pack = takeAlone(name, decode, into);
    if (!pack)
        return pack.problem();
    content.packs.append(*pack);
    return {};
}

Result<> takeWords(const QString &name, QMap<QString, Words> &into,
                   const QStringList &languages = {u"pl"_s, u"en"_s, u"es"_s})
{
    for (const auto &language : languages) {
        const auto pack = readPack(u":/packs/"_s + name + u".words."_s + language + u".json"_s);
        if (!pack)
            return pack.problem();
        const auto words = Words::from(*pack);
        if (!words)
            return words.problem();
        into.insert(language, *words);
    }
    return {};
}

} // namespace

Result<Content> loadContent()
{
    Content content;
    if (const auto rights = takeAlone(u"rights"_s, rightsFrom, content.rights); !rights)
        return rights.problem();
    if (const auto retention = takeAlone(u"retention"_s, retentionFrom, content.retention); !retention)
        return retention.problem();
    if (const auto rubric = takeAlone(u"rubric"_s, rubricFrom, content.rubric); !rubric)
        return rubric.problem();
    for (const auto &done :
         {take(content, u"instrument"_s, instrumentFrom, content.instrument),
          take(content, u"directory"_s, directoryFrom, content.directory),
          take(content, u"holidays"_s, holidaysFrom, content.holidays),
          take(content, u"routing-rules"_s, routingRulesFrom, content.rules),
          take(content, u"scripts"_s, scriptFrom, content.script),
          takeWords(u"scripts"_s, content.scriptWords, {u"pl"_s, u"en"_s, u"es"_s, u"uk"_s}),
          takeWords(u"instrument"_s, content.screeningWords), takeWords(u"directory"_s, content.serviceWords),
          takeWords(u"routing"_s, content.routingWords), takeWords(u"rubric"_s, content.rubricWords),
          takeWords(u"names"_s, content.names)}) {
        if (!done)
            return done.problem();
    }
    return content;
}

} // namespace latarnia
