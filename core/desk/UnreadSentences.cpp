// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/UnreadSentences.h"

#include "core/pack/Words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QStringList wordsPacks()
{
    auto names = QDir{u":/packs"_s}.entryList({u"*.words.*.json"_s});
    names.removeIf([](const QString &name) { return name.startsWith("names."_L1); }); // CLDR's, not ours
    return names;
}

Result<> takeFrom(const QString &path, QList<UnreadSentence> &found)
{
    const auto pack = readPack(path);
    if (!pack)
        return pack.problem();
    if (!pack->content.contains("texts"_L1))
        return Problem{.fault = Fault::MissingKey, .file = pack->file, .where = u"/texts"_s};
    const auto read = pack->content[u"read"].toObject();
    const auto texts = pack->content[u"texts"].toObject();
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const auto fields = entry.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!read.contains(entry.key() + u'.' + field.key()))
                found.append({.pack = pack->kind,
                              .language = pack->content[u"language"].toString(),
                              .id = entry.key(),
                              .field = field.key(),
                              .text = field.value().toString()});
        }
    }
    return {};
}

} // namespace

Result<QList<UnreadSentence>> unreadSentences(const QString &path)
{
    QStringList paths{path};
    if (path.isEmpty()) {
        paths.clear();
        for (const auto &name : wordsPacks())
            paths.append(u":/packs/"_s + name);
    }
    QList<UnreadSentence> found;
    for (const auto &one : std::as_const(paths)) {
        if (const auto done = takeFrom(one, found); !done)
            return done.problem();
    }
    return found;
}

} // namespace latarnia
