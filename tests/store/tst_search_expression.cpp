// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchExpression.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What is typed into a search never becomes a command of the index, and the index finds what the question
/// means: asked of the real one, beside the second statement of it (answers()).
class TestSearchExpression : public QObject
{
    Q_OBJECT

    QSqlDatabase m_index;
    QStringList m_texts;

    /// Which texts are found; nothing where the index does not understand.
    std::optional<QList<int>> found(const QString &typed)
    {
        const auto expression = searchExpression(questionFrom(typed));
        if (expression.isEmpty())
            return QList<int>{};
        QSqlQuery query{m_index};
        query.prepare(u"SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid"_s);
        query.addBindValue(expression);
        if (!query.exec())
            return std::nullopt;
        QList<int> rows;
        while (query.next())
            rows.append(query.value(0).toInt());
        return query.lastError().isValid() ? std::nullopt : std::optional{rows};
    }

    QList<int> meant(const QString &typed) const
    {
        QList<int> rows;
        for (int row = 0; row < m_texts.size(); ++row) {
            if (answers(searchText(m_texts.at(row)), questionFrom(typed)))
                rows.append(row);
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_index = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        m_index.setDatabaseName(u":memory:"_s);
        QVERIFY(m_index.open());
        QSqlQuery query{m_index};
        QVERIFY(query.exec(
            u"CREATE VIRTUAL TABLE text USING fts5(words, columnsize=0, prefix='2 3 4', tokenize='ascii')"_s));
        m_texts = QStringList{u"szuka Kowalskiego, stodoła pod Grójcem"_s,
                              u"AND OR NOT NEAR to nie rozkazy"_s,
                              u"furgonetka WX 12345 przy moście"_s,
                              u"żółta łódź pod Łodzią, pod mostem"_s,
                              u"paszport paszport brygadzista"_s,
                              u"a b c d ab abc abcd abcde abcdef"_s,
                              u"Київ їжа робота"_s,
                              QString{}};
        for (int row = 0; row < m_texts.size(); ++row) {
            query.prepare(u"INSERT INTO text (rowid, words) VALUES (?, ?)"_s);
            query.addBindValue(row);
            query.addBindValue(searchText(m_texts.at(row)));
            QVERIFY(query.exec());
        }
    }

    void cleanupTestCase()
    {
        m_index = {};
        QSqlDatabase::removeDatabase(QSqlDatabase::database(QString{}, false).connectionName());
    }

    void whatWouldBeACommandOfTheIndexIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u"\"x"_s,
                                  u"a-b"_s,
                                  u"*"_s,
                                  u"("_s,
                                  u""_s,
                                  u"NEAR(a b, 2)"_s,
                                  u"a AND"_s,
                                  u"^a"_s,
                                  u"words : a"_s,
                                  u"a\"b"_s,
                                  u"\"\"\""_s,
                                  u"a*b*c"_s,
                                  u"{words} : x"_s,
                                  u"+"_s,
                                  u"a + b"_s,
                                  u"'; DROP TABLE text; --"_s,
                                  u"-"_s,
                                  u"- a"_s,
                                  u"--a"_s,
                                  u"-\"a\" -b"_s,
                                  u"a NOT b"_s,
                                  u"furgonetka OR stodoła"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    void whatWouldBeACommandOfTheIndexIsNone()
    {
        QFETCH(const QString, typed);
        QCOMPARE(found(typed), std::optional{meant(typed)});
    }

    void theIndexFindsWhatTheQuestionMeans()
    {
        auto random = QRandomGenerator{20261127};
        const QStringList words{u"szuka"_s,   u"Kowalski"_s,   u"stodo"_s, u"pod"_s,      u"po"_s,
                                u"p"_s,       u"łódź"_s,       u"LODZ"_s,  u"paszport"_s, u"ab"_s,
                                u"abcd"_s,    u"abcde"_s,      u"a"_s,     u"київ"_s,     u"їж"_s,
                                u"not"_s,     u"or"_s,         u"12"_s,    u"mosc"_s,     u"brygadz"_s,
                                u"nigdzie"_s, u"pod mostem"_s, u"wx 123"_s};
        int answered = 0;
        for (int round = 0; round < 4000; ++round) {
            QStringList parts;
            for (quint32 i = 0; i < 1 + random.bounded(3U); ++i) {
                const auto &word = words.at(random.bounded(words.size()));
                const auto minus = random.bounded(4) == 0 ? u"-"_s : QString{};
                parts.append(minus + (random.bounded(3) == 0 ? u'"' + word + u'"' : word));
            }
            const auto typed = parts.join(u' ');
            const auto rows = found(typed);
            QVERIFY2(rows, qPrintable(typed));
            QVERIFY2(*rows == meant(typed), qPrintable(typed));
            answered += rows->isEmpty() ? 0 : 1;
        }
        QVERIFY(answered > 1000);
    }

    void nothingThatCanBeTypedIsRefused()
    {
        auto random = QRandomGenerator{20261127};
        const auto signs = u"ab \"*()^-+:{}ąŁ\u0301\u200d\u00a0'%;\\/NOT\0"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString typed;
            const int length = int(random.bounded(24));
            for (int i = 0; i < length; ++i)
                typed.append(random.bounded(6) == 0
                                 ? QChar{char16_t(random.bounded(0x10000))}
                                 : signs.at(qsizetype(random.bounded(quint32(signs.size())))));
            QVERIFY2(found(typed) == std::optional{meant(typed)}, typed.toUtf8().toHex().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchExpression)
#include "tst_search_expression.moc"
