// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LogVault.h"

#include "core/store/SearchTable.h"
#include "tests/support/TestVault.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 40'000;
constexpr int WordsOfANote = 25;
constexpr int NotesKept = 500;
constexpr int AtOnce = 20'000;

// One call every four minutes for years. The codes are spread by a prime each, so that every filter finds
// some.
constexpr auto Calls = R"(
    WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
    INSERT INTO call (id, desk, seq, number, organisation, state, started_at, ended_at, entered_at, kind,
                      purpose, channel, caller_role, taken_by, language, voivodeship, danger, danger_kinds,
                      danger_place, if_cut_off, wishes, caller_verified, level, indication, hand_level,
                      disposition, next_action, forms, any_yes, place)
    SELECT printf('synthetic-%08d', i), 'A', i + 1, printf('2026-%07d', i + 1), 'A', 'closed',
           (1000000000 + i * 240) * 1000, (1000000000 + i * 240 + 600) * 1000,
           (1000000000 + i * 240) * 1000,
           CASE i * 7919 % 9 WHEN 0 THEN 'victim' WHEN 1 THEN 'potentialVictim' WHEN 2 THEN 'relative'
                WHEN 3 THEN 'witness' WHEN 4 THEN 'institution' WHEN 5 THEN 'preventive'
                WHEN 6 THEN 'information' WHEN 7 THEN 'silent' ELSE 'hangUp' END,
           'contact', 'phone', 'victim', printf('person-%d', i * 104729 % 40),
           CASE i * 31 % 5 WHEN 0 THEN 'es' WHEN 1 THEN 'pl' WHEN 2 THEN 'en' WHEN 3 THEN 'uk' ELSE 'ru' END,
           printf('PL-%02d', 2 * (1 + i * 37 % 16)), 'unknown', '', 'poland', 'doNotCall', '', 0,
           'T' || (CASE WHEN i % 997 = 0 THEN 0 WHEN i % 53 = 0 THEN 1 ELSE 2 + i * 13 % 4 END),
           'T' || (CASE WHEN i % 997 = 0 THEN 0 WHEN i % 53 = 0 THEN 1 ELSE 2 + i * 13 % 4 END),
           CASE WHEN i % 409 = 0 THEN 'T3' END,
           CASE i * 11 % 4 WHEN 0 THEN 'handover' WHEN 1 THEN 'referral' WHEN 2 THEN 'information'
                ELSE 'caseOpened' END,
           CASE WHEN i % 83 = 0 THEN 'weRingBack' ELSE 'none' END,
           CASE i * 17 % 3 WHEN 0 THEN 'forcedLabour' WHEN 1 THEN 'sexualExploitation' ELSE '' END,
           i % 2, (1000000000 + i * 240 - 946684800) * 2097152
      FROM n)";

constexpr auto Text = R"(
    INSERT INTO call_text (call, caller_place, peoples_place, perpetrator_place, who_hears, notes, next_note)
    VALUES (?, '', '', '', '', ?, ''))";

QStringList inventedWords()
{
    const QStringList parts{u"pra"_s,  u"ko"_s,   u"wa"_s,   u"ska"_s,  u"na"_s,   u"do"_s,    u"mie"_s,
                            u"szka"_s, u"nie"_s,  u"pasz"_s, u"port"_s, u"bry"_s,  u"ga"_s,    u"dzi"_s,
                            u"sta"_s,  u"łó"_s,   u"ma"_s,   u"gro"_s,  u"zi"_s,   u"trze"_s,  u"ba"_s,
                            u"po"_s,   u"moc"_s,  u"za"_s,   u"każ"_s,  u"wy"_s,   u"jazd"_s,  u"su"_s,
                            u"el"_s,   u"tra"_s,  u"jo"_s,   u"ca"_s,   u"jefe"_s, u"pagar"_s, u"deu"_s,
                            u"the"_s,  u"work"_s, u"boss"_s, u"ri"_s,   u"to"_s,   u"lo"_s,    u"un"_s};
    QRandomGenerator random{1};
    QStringList words;
    QSet<QString> known;
    while (words.size() < Words) {
        QString word;
        for (quint32 part = 0; part < 1 + random.bounded(4U); ++part)
            word += parts.at(random.bounded(parts.size()));
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

} // namespace

LogVault::LogVault(const QString &folder, int calls)
    : m_folder{folder}
    , m_words{inventedWords()}
{
    double sum = 0;
    for (int i = 0; i < m_words.size(); ++i)
        m_upTo.append(sum += 1.0 / (i + 2)); // as words are in any language
    const auto store = open();
    fill(*store, calls);
    QElapsedTimer timer;
    timer.start();
    SearchTable search{store->database()};
    for (int left = AtOnce; left > 0;) {
        (void)atomically(store->database(), [&] {
            auto taken = search.takeDue(2000);
            left = taken ? *taken : 0;
            return taken;
        });
    }
    m_indexedMs = double(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<Store> LogVault::open() const
{
    return *Store::open(testVault(m_folder), Access::Write);
}

QString LogVault::note(QRandomGenerator &random) const
{
    QStringList words;
    for (int i = 0; i < WordsOfANote; ++i) {
        const auto at = std::lower_bound(m_upTo.begin(), m_upTo.end(), random.bounded(m_upTo.constLast()));
        words.append(m_words.at(at - m_upTo.begin()));
    }
    return words.join(u' ');
}

QString LogVault::phrase(QRandomGenerator &random) const
{
    const auto words = m_someNotes.at(random.bounded(m_someNotes.size())).split(u' ');
    const auto at = random.bounded(words.size() - 1);
    return u'"' + words.at(at) + u' ' + words.at(at + 1) + u'"';
}

void LogVault::fill(Store &store, int calls)
{
    QRandomGenerator random{2};
    auto &database = store.database();
    for (int from = 0; from < calls; from += AtOnce) {
        (void)atomically(database, [&]() -> Result<> {
            const auto to = std::min(calls, from + AtOnce);
            if (auto done = database.run(Calls, {from, to}); !done)
                return done;
            for (int i = from; i < to; ++i) {
                const auto text = note(random);
                if (i % std::max(1, calls / NotesKept) == 0)
                    m_someNotes.append(text);
                const auto id = u"synthetic-%1"_s.arg(i, 8, 10, QLatin1Char('0'));
                if (auto done = database.run(Text, {id, text}); !done)
                    return done;
            }
            return {};
        });
    }
}
