// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Words.h"

#include "core/base/Text.h"
#include "core/pack/JsonReader.h"

using namespace Qt::StringLiterals;

namespace latarnia {

Result<Words> Words::from(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    Words words;
    words.m_identity = pack.identity;
    words.m_language = in.text("language"_L1);
    const auto texts = in.value("texts"_L1, QJsonValue::Object).toObject();
    if (in.problem())
        return *in.problem();
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        const auto fields = entry.value().toObject();
        auto &kept = words.m_texts[entry.key()];
        const JsonPlace place{pack.file, u"/texts/"_s + entry.key()};
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const auto text = field.value().toString();
            if (cleanText(text) != text)
                return Problem{
                    .fault = Fault::NotUtf8, .file = pack.file, .where = place.pointerTo(field.key())};
            kept.insert(field.key(), text);
        }
    }
    return words;
}

QStringList Words::ids() const
{
    return m_texts.keys();
}

QString Words::text(const QString &id, QLatin1StringView field) const
{
    return m_texts.value(id).value(field);
}

} // namespace latarnia
