// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/CallListModel.h"
#include "ui/words/Language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

CallLine lineAt(int hour, const QString &id)
{
    return {.id = id,
            .number = u"2026-0000%1"_s.arg(hour, 2, 10, QChar{u'0'}),
            .state = u"closed"_s,
            .startedAt = QDateTime{QDate{2026, 7, 1}, QTime{hour, 0}, QTimeZone::utc()},
            .kind = u"witness"_s,
            .level = u"T2"_s,
            .language = u"es"_s,
            .disposition = u"handover"_s};
}

} // namespace

class TestCallList : public QObject
{
    Q_OBJECT

    Language m_language;

    static QString text(const CallListModel &model, int row, CallListModel::Column column)
    {
        return model.data(model.index(row, column)).toString();
    }

private Q_SLOTS:
    void init() { m_language.change(u"en"_s); }

    void theModelKeepsQtsOwnRules()
    {
        CallListModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.addPage({lineAt(9, u"a"_s), lineAt(8, u"b"_s)});
        model.put(lineAt(10, u"c"_s));
        model.put(lineAt(8, u"b"_s));
        model.addPage({lineAt(7, u"d"_s)});
        QCOMPARE(model.rowCount(), 4);
    }

    void aNewCallStandsOnTopAndIsOneRow()
    {
        CallListModel model;
        model.addPage({lineAt(9, u"a"_s), lineAt(8, u"b"_s)});
        QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        model.put(lineAt(10, u"c"_s));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.line(0).id, u"c"_s);
    }

    void aCallEnteredLateStandsAtItsOwnTime()
    {
        CallListModel model;
        model.addPage({lineAt(9, u"a"_s), lineAt(5, u"b"_s)});
        model.put(lineAt(7, u"late"_s));
        QCOMPARE(model.line(1).id, u"late"_s);
    }

    void aChangedCallIsOneChangedRow()
    {
        CallListModel model;
        model.addPage({lineAt(9, u"a"_s), lineAt(8, u"b"_s)});
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        auto line = lineAt(8, u"b"_s);
        line.level = u"T1"_s;
        model.put(line);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(text(model, 1, CallListModel::Level), u"T1"_s);
        QCOMPARE(model.rowCount(), 2);
    }

    void aPageThatOverlapsAddsOnlyWhatIsNew()
    {
        CallListModel model;
        model.addPage({lineAt(9, u"a"_s), lineAt(8, u"b"_s)});
        model.addPage({lineAt(8, u"b"_s), lineAt(7, u"c"_s)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.lastMark()->id, u"c"_s);
    }

    void anEmptyListHasNoMark()
    {
        CallListModel model;
        QVERIFY(!model.lastMark());
        model.addPage({});
        QCOMPARE(model.rowCount(), 0);
    }

    void timesAreThoseOfWarsawInSummerAndWinter()
    {
        CallListModel model;
        auto winter = lineAt(9, u"w"_s);
        winter.startedAt = QDateTime{QDate{2026, 1, 1}, QTime{23, 30}, QTimeZone::utc()};
        model.addPage({lineAt(9, u"s"_s), winter});
        QVERIFY2(text(model, 0, CallListModel::Time).contains(u"11:00"_s),
                 qPrintable(text(model, 0, CallListModel::Time)));
        QVERIFY2(text(model, 1, CallListModel::Time).contains(u"00:30"_s),
                 qPrintable(text(model, 1, CallListModel::Time)));
    }

    void anUnknownCodeOfANewerProgramIsShownAsItIs()
    {
        CallListModel model;
        auto line = lineAt(9, u"a"_s);
        line.kind = u"telepathy"_s;
        line.disposition = u"beamedUp"_s;
        model.addPage({line});
        QCOMPARE(text(model, 0, CallListModel::Kind), u"telepathy"_s);
        QCOMPARE(text(model, 0, CallListModel::Outcome), u"beamedUp"_s);
    }

    void anOpenCallSaysSoInEachLanguage()
    {
        CallListModel model;
        auto line = lineAt(9, u"a"_s);
        line.state = u"open"_s;
        model.addPage({line});
        QSet<QString> words;
        for (const auto &language : Language::known()) {
            m_language.change(language);
            words.insert(text(model, 0, CallListModel::Kind));
        }
        QCOMPARE(words.size(), 3);
        QVERIFY(words.contains(u"open"_s));
    }

    void aRowIsReadAloudAsOneSentence()
    {
        CallListModel model;
        model.addPage({lineAt(9, u"a"_s)});
        const auto spoken = model.data(model.index(0, 2), Qt::AccessibleTextRole).toString();
        for (const auto &word : {u"2026-000009"_s, u"T2"_s, u"ES"_s})
            QVERIFY2(spoken.contains(word), qPrintable(spoken));
        QVERIFY(!spoken.contains(u", ,"_s));
    }

    void everyColumnHasAHeading()
    {
        const CallListModel model;
        QSet<QString> headings;
        for (int column = 0; column < CallListModel::ColumnCount; ++column)
            headings.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(headings.size(), int(CallListModel::ColumnCount));
        QVERIFY(!headings.contains(QString{}));
    }
};

QTEST_MAIN(TestCallList)
#include "tst_call_list.moc"
