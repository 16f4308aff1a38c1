// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/script/Script.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

WhisperStep stepFrom(JsonReader &in)
{
    return {.id = in.text("id"_L1),
            .danger = in.flag("danger"_L1).value_or(false),
            .dangerKind = in.maybeCode<DangerKind>("dangerKind"_L1),
            .answer = in.text("answer"_L1, Presence::Optional),
            .wish = in.maybeCode<Wish>("wish"_L1),
            .note = in.flag("note"_L1).value_or(false)};
}

Coach coachFrom(JsonReader &in)
{
    return {.seconds = in.number("seconds"_L1, 1, 60),
            .staySeconds = in.number("staySeconds"_L1, 1, 600),
            .languages = in.texts("languages"_L1)};
}

QMap<QString, NoteWords> noteWordsFrom(JsonReader &in)
{
    QMap<QString, NoteWords> words;
    auto languages = in.inside("noteWords"_L1);
    const auto known = languages.restOfKeys();
    for (const auto &language : known) {
        auto one = languages.inside(QLatin1StringView{language.toLatin1()});
        words.insert(language,
                     {.opinions = one.texts("opinions"_L1),
                      .titles = one.texts("titles"_L1),
                      .notNames = one.texts("notNames"_L1),
                      .placeWords = one.texts("placeWords"_L1)});
        (void)one.finish();
        languages.absorb(one);
    }
    in.absorb(languages);
    return words;
}

/// Reads each object of a list and complains of an id that was there before.
template<typename Value, typename Read>
QList<Value> listFrom(JsonReader &in, QLatin1StringView key, QSet<QString> &seen, Read read)
{
    QList<Value> values;
    auto readers = in.each(key);
    for (auto &reader : readers) {
        const Value value = read(reader);
        if (seen.contains(value.id))
            reader.complain(Fault::DuplicateId, "id"_L1, value.id);
        seen.insert(value.id);
        (void)reader.finish();
        in.absorb(reader);
        values.append(value);
    }
    return values;
}

} // namespace

Result<Script> scriptFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    (void)in.text("pack"_L1);
    (void)in.text("id"_L1);
    (void)in.text("version"_L1);
    QSet<QString> seen;
    Script script{.identity = pack.identity, .wordsPerMinute = in.number("wordsPerMinute"_L1, 60, 300)};
    script.cards = listFrom<ScriptCard>(in, "cards"_L1, seen, [](JsonReader &card) {
        return ScriptCard{.id = card.text("id"_L1), .moments = card.codes<Moment>("moments"_L1)};
    });
    script.whisper = listFrom<WhisperStep>(in, "whisper"_L1, seen, stepFrom);
    auto coach = in.inside("coach"_L1);
    script.coach = coachFrom(coach);
    (void)coach.finish();
    in.absorb(coach);
    script.noteChips = in.texts("noteChips"_L1);
    script.noteWords = noteWordsFrom(in);
    if (const auto done = in.finish(); !done)
        return done.problem();
    return script;
}

} // namespace latarnia
