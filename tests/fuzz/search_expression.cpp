// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchExpression.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

/// One index for all inputs: making it takes longer than searching it.
class Index
{
public:
    Index()
    {
        sqlite3_open(":memory:", &m_database);
        sqlite3_exec(m_database,
                     "CREATE VIRTUAL TABLE text USING fts5(body, tokenize = 'ascii');"
                     "INSERT INTO text VALUES ('szuka Kowalskiego'), ('AND OR NOT NEAR');",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT COUNT(*) FROM text WHERE text MATCH ?", -1, &m_search,
                           nullptr);
    }
    ~Index()
    {
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    bool understands(const QByteArray &expression)
    {
        sqlite3_bind_text(m_search, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
        const bool done = sqlite3_step(m_search) == SQLITE_ROW;
        sqlite3_reset(m_search);
        return done;
    }

private:
    sqlite3 *m_database{nullptr};
    sqlite3_stmt *m_search{nullptr};
};

} // namespace

/// Whatever is typed, the index understands what is made of it, and it is short.
void search_expression(Input input)
{
    static Index index;
    const auto bytes = bytesOf(input);
    for (const auto &typed : {QString::fromUtf8(bytes),
                              QString{reinterpret_cast<const QChar *>(bytes.constData()),
                                      bytes.size() / qsizetype(sizeof(QChar))}}) {
        const auto expression = searchExpression(questionFrom(typed));
        expect(expression.count(u'*') <= MostSearchWords, "a search has a bounded number of words");
        expect(expression.size() <= MostSearchWords * (LongestSearchWord + 9), "and they are short");
        if (!expression.isEmpty())
            expect(index.understands(expression.toUtf8()), "the index understands what was made of it");
    }
}

} // namespace latarnia::fuzz
