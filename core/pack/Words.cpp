// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Words.h"

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
        for (auto field = fields.begin(); field != fields.end(); ++field)
            kept.insert(field.key(), field.value().toString());
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
