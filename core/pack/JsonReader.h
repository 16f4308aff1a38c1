// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Code.h"
#include "core/pack/JsonPlace.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace latarnia {

enum class Presence { Required, Optional };

/// Takes the values out of one JSON object, one key after the other, and remembers the first thing that was
/// wrong with its JSON pointer. Every key must be taken: finish() reports a key nobody asked for. An optional
/// key may be absent or null.
class JsonReader : public JsonPlace
{
public:
    /// @p pointer is the object's own JSON pointer, "" for the document.
    explicit JsonReader(QJsonObject object, QString file, QString pointer = {});

    bool has(QLatin1StringView key) const; ///< present and not null; does not take the key
    /// At most @p maxLength UTF-16 units; refuses what cleanText() would take out.
    QString text(QLatin1StringView key, Presence = Presence::Required, int maxLength = 2000);
    QStringList texts(QLatin1StringView key, Presence = Presence::Required);
    std::optional<bool> flag(QLatin1StringView key); ///< none: absent
    int number(QLatin1StringView key, int least, int most, std::optional<int> absent = {});
    /// ISO 8601 with offset, from the year 1900; result is UTC.
    QDateTime time(QLatin1StringView key, Presence = Presence::Required);
    /// An undefined value where it is absent or of another type.
    QJsonValue value(QLatin1StringView key, QJsonValue::Type expected, Presence = Presence::Required);
    /// A reader for the object under @p key; its problem must be handed back with absorb().
    JsonReader inside(QLatin1StringView key, Presence = Presence::Required);
    /// The readers of an array of objects.
    QList<JsonReader> each(QLatin1StringView key, Presence = Presence::Required);

    /// The enum value of a code; the problem lists the codes that are known.
    template<typename Enum>
    Enum code(QLatin1StringView key, std::optional<Enum> absent = {})
    {
        const auto word = text(key, absent ? Presence::Optional : Presence::Required);
        if (word.isNull())
            return absent.value_or(Enum{});
        if (const auto known = fromCode<Enum>(word))
            return *known;
        complain(Fault::UnknownValue, key, word, allCodes<Enum>().join(u' '));
        return absent.value_or(Enum{});
    }

    /// The enum value of a code; none where the key is absent or null.
    template<typename Enum>
    std::optional<Enum> maybeCode(QLatin1StringView key)
    {
        if (has(key))
            return code<Enum>(key);
        (void)text(key, Presence::Optional);
        return std::nullopt;
    }

    /// A list of codes, each once, in the order of the file.
    template<typename Enum>
    QList<Enum> codes(QLatin1StringView key, Presence presence = Presence::Optional)
    {
        QList<Enum> values;
        const auto words = texts(key, presence);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto known = fromCode<Enum>(words.at(i));
            if (!known)
                complainAt(Fault::UnknownValue, key, i, words.at(i), allCodes<Enum>().join(u' '));
            else if (values.contains(*known))
                complainAt(Fault::DuplicateId, key, i, words.at(i), {});
            else
                values.append(*known);
        }
        return values;
    }

    /// Every key not yet taken, in order; takes none. For maps such as "answers".
    QStringList restOfKeys() const;

    /// The first problem: what was complained of, else an unknown key.
    Result<> finish();

private:
    QJsonObject m_object;
    QSet<QString> m_taken;
};

} // namespace latarnia
