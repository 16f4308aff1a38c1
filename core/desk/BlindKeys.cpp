// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BlindKeys.h"

#include "core/base/Fold.h"
#include "core/call/CallerNumber.h"
#include "core/call/SoundCode.h"
#include "core/store/Identities.h"
#include "core/store/Store.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype MostWords = 20;

/// The ways a word may sound; one that has no Latin letters only equals itself.
QStringList plainsOf(const QString &word)
{
    const auto codes = soundCodes(word);
    return codes.isEmpty() ? QStringList{u'=' + folded(word)} : codes;
}

/// A single letter, as in "sp. z o.o.", says nothing beside real words.
QStringList tellingWords(const QString &text)
{
    const auto all = soundWords(text);
    const auto words = all.first(qMin(MostWords, all.size()));
    auto longer = words;
    longer.removeIf([](const QString &word) { return word.size() < 2; });
    return longer.isEmpty() ? words : longer;
}

/// Each list is one thing in all the ways it may be written.
struct Plains
{
    QList<QStringList> words{};
    QStringList whole{}; ///< for names that one writes in one word and another in two
};

Plains plainsOf(const BlindText &text)
{
    if (text.kind == BlindKind::Phone || text.kind == BlindKind::ContactPhone) {
        const auto number = plainNumber(text.text);
        return number.isEmpty() ? Plains{} : Plains{.whole = {number}};
    }
    Plains plains;
    const auto words = tellingWords(text.text);
    for (const auto &word : words)
        plains.words.append(plainsOf(word));
    if (words.size() > 1)
        plains.whole = plainsOf(words.join(QString{}));
    return plains;
}

QStringList keysOf(Bytes secret, BlindKind kind, const QStringList &plains)
{
    QStringList keys;
    for (const auto &plain : plains)
        keys.append(blindKey(secret, kind, plain));
    return keys;
}

/// Those that have one key of every list.
Result<QStringList> callsWithAll(BlindKeyTable &table, Bytes secret, BlindKind kind,
                                 const QList<QStringList> &words)
{
    QStringList calls;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto found = table.callsWith(kind, keysOf(secret, kind, words.at(at)));
        if (!found)
            return found;
        if (at == 0)
            calls = *found;
        else
            calls.removeIf([&found](const QString &call) { return !found->contains(call); });
    }
    return calls;
}

Result<QStringList> callsLikeOne(Store &store, const BlindText &text)
{
    BlindKeyTable table{store.database()};
    const auto secret = table.secret();
    if (!secret)
        return secret.problem();
    const auto plains = plainsOf(text);
    auto calls = callsWithAll(table, *secret, text.kind, plains.words);
    const auto whole = table.callsWith(text.kind, keysOf(*secret, text.kind, plains.whole));
    if (!calls || !whole)
        return calls ? whole : calls;
    *calls += *whole;
    return calls;
}

} // namespace

Result<> keepBlindKeys(Store &store, const QString &call, const QList<BlindText> &texts)
{
    BlindKeyTable table{store.database()};
    const auto secret = table.secret();
    if (!secret)
        return secret.problem();
    for (const auto &text : texts) {
        const auto plains = plainsOf(text);
        auto keys = keysOf(*secret, text.kind, plains.whole);
        for (const auto &word : plains.words)
            keys += keysOf(*secret, text.kind, word);
        if (auto kept = table.add(call, text.kind, keys); !kept)
            return kept;
    }
    return {};
}

Result<QStringList> callsLike(Store &store, const BlindText &text)
{
    auto calls = callsLikeOne(store, text);
    if (calls && text.kind == BlindKind::Phone) {
        const auto contacts = callsLikeOne(store, {BlindKind::ContactPhone, text.text});
        if (!contacts)
            return contacts;
        *calls += *contacts;
    }
    if (!calls)
        return calls;
    calls->removeDuplicates();
    std::sort(calls->begin(), calls->end(), std::greater{});
    return calls;
}

} // namespace latarnia
