// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ColumnList.h"
#include "core/store/SearchTable.h"
#include "core/store/Store.h"
#include "tests/support/SampleCall.h"
#include "tests/support/SealedConnection.h"

#include <QMultiMap>

/// A closed call with a word of its own in every column that holds words, by the parts the words go with.
struct MarkedCall
{
    QString id{};
    QMultiMap<latarnia::KeptData, QString> words{};
};

/// Takes calls into the vault of a test, and puts words into them past the program, long and short ones.
class MarkedCalls
{
public:
    MarkedCalls(const latarnia::Vault &vault, int count, const QDateTime &first)
    {
        using namespace latarnia;
        const auto store = *Store::open(vault, Access::Write);
        for (int i = 0; i < count; ++i)
            m_calls.append({.id = close(*store, first.addSecs(i * 60))});
        const auto key = std::make_shared<SecretBytes>(SecretBytes::copyOf(vault.key()));
        m_open = std::make_unique<SealedConnection>(vault.file(), QString{}, key);
        for (int i = 0; i < count; ++i)
            mark(i);
        m_open.reset();
        if (!atomically(store->database(), [&] { return SearchTable{store->database()}.takeDue(count); }))
            qFatal("no index for the test");
    }

    const QList<MarkedCall> &calls() const { return m_calls; }

private:
    /// As the desk does it, with all that can be agreed on.
    static QString close(latarnia::Store &store, const QDateTime &at)
    {
        using namespace latarnia;
        const auto draft = filled({.id = makeId<CallTag>(at), .startedAt = at});
        const auto call = draft.id.text;
        const auto letter = QStringLiteral("A");
        const CallOrigin origin{.desk = letter, .organisation = letter, .ref = QStringLiteral("r-") + call};
        const PersonRecord record{.beneficiary = call, .caseReference = call};
        const bool done = store.calls().insertOpen(draft, origin, at)
            && store.calls().close(draft, {}, at.addSecs(600))
            && store.persons().replace(draft.id, draft.persons, {record})
            && store.referrals().replace(draft.id, draft.referrals)
            && store.agreements().consents.replace(draft.id, draft.consents)
            && store.agreements().callBacks.replace(draft.id, draft.callBack, {})
            && store.agreements().duties.replace(draft.id, draft.dutyLog)
            && store.journal().append(letter, at, QStringLiteral("callClosed"), call);
        if (!done)
            qFatal("no call for the test");
        return call;
    }

    void run(const QString &sql, const QVariantList &values)
    {
        if (!m_open->run(sql, values))
            qFatal("%s: %s", qPrintable(sql), qPrintable(m_open->error()));
    }

    /// The rows that closing alone does not make.
    void addRows(const QString &call)
    {
        for (const auto *row : {
                 "return_number (call, number, given_at, expires_at, digest) VALUES (?, ?, 1, 2, 'd')",
                 "assignment (call, person, assigned_by, assigned_at) VALUES (?, ?, 'q', 1)",
                 "broken_glass (call, id, person, reason, words, broken_at, reviewed_by, reviewed_at, "
                 "review) "
                 "VALUES (?, ?, 'p', 'danger', 'w', 1, 'q', 2, 'v')",
                 "call_limit (call, id, kind, reason, words, set_by, set_at, lifted_by, lifted_at) "
                 "VALUES (?, ?, 'legalHold', 'claims', 'w', 'p', 1, 'q', 2)",
                 "text_correction (call, before, position, field, reason, corrected_by, corrected_at) "
                 "VALUES (?, ?, 0, 'notes', 'other', 'p', 1)",
             })
            run(QStringLiteral("INSERT INTO ") + QString::fromLatin1(row), {call, call});
        for (const auto *kind : {"identity", "contact"}) {
            const QVariantList values{call, QString::fromLatin1(kind)};
            run(QStringLiteral("INSERT INTO capsule (call, kind, sealed, made_at) VALUES (?, ?, 's', 1)"),
                values);
            run(QStringLiteral(
                    "INSERT INTO capsule_wrap (call, kind, recipient, sealed) VALUES (?, ?, 'r', 's')"),
                values);
            run(QStringLiteral("INSERT INTO unsealed (call, kind, words) VALUES (?, ?, 'w')"), values);
        }
        for (const auto *kind : {"name", "contactPhone"})
            run(QStringLiteral("INSERT INTO blind_key (call, kind, key) VALUES (?, ?, 'k')"),
                {call, QString::fromLatin1(kind)});
    }

    void mark(int number)
    {
        using namespace latarnia;
        const auto call = m_calls.at(number).id;
        addRows(call);
        for (const auto &column : listedColumns()) {
            if (column.holds != ColumnHolds::Words || column.table == QLatin1StringView{"draft"}
                || column.table == QLatin1StringView{"call_event"})
                continue;
            if (QStringList{QStringLiteral("capsule"), QStringLiteral("capsule_wrap"),
                            QStringLiteral("unsealed"), QStringLiteral("blind_key")}
                    .contains(column.table)) {
                put(number, column, QStringLiteral(" AND kind LIKE 'contact%'"), KeptData::Contact);
                put(number, column, QStringLiteral(" AND kind NOT LIKE 'contact%'"), KeptData::Identity);
            } else {
                put(number, column, QString{}, *column.goesWith);
            }
        }
        const auto said = QStringLiteral("żółw%1 zdarzenie").arg(number);
        m_calls[number].words.insert(KeptData::Narrative, said);
        run(QStringLiteral("INSERT INTO call_event (desk, seq, call, happened_at, kind, subject, value) "
                           "VALUES ('A', ?, ?, 1, 'answer', ?, ?)"),
            {number * 2 + 1, call, said, said});
        run(QStringLiteral("INSERT INTO call_event (desk, seq, call, happened_at, kind, subject, value) "
                           "VALUES ('A', ?, ?, 1, 'answer', 'D5.01', 'yes')"),
            {number * 2 + 2, call});
    }

    void put(int number, const latarnia::ListedColumn &column, const QString &which, latarnia::KeptData part)
    {
        auto &call = m_calls[number];
        const auto word
            = QStringLiteral("żółw%1 %2 %3%4").arg(number).arg(column.table, column.column, which.mid(10, 3));
        call.words.insert(part, word);
        if (column.table == QLatin1StringView{"call_text"} && part == latarnia::KeptData::Narrative)
            call.words.insert(part, latarnia::searchText(word)); // as the index of words has it
        const auto times = 1 + (number * 7 + int(word.size())) % 60;
        const auto whose
            = column.table == QLatin1StringView{"call"} ? QStringLiteral("id") : QStringLiteral("call");
        run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?%4")
                .arg(column.table, column.column, whose, which),
            {QString{word + u' '}.repeated(times), call.id});
    }

    QList<MarkedCall> m_calls;
    std::unique_ptr<SealedConnection> m_open;
};
