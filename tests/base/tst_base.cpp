// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"
#include "core/base/Text.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreVersionSevenAndSortByTime()
    {
        const QDateTime at{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
        QStringList ids;
        for (int i = 0; i < 1000; ++i)
            ids.append(makeUuid7(at));
        ids.append(makeUuid7(at.addMSecs(1)));
        QCOMPARE(ids.first().at(14), u'7'); // Qt 6.4 knows no version 7
        QCOMPARE(QUuid{ids.first()}.variant(), QUuid::DCE);
        auto sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, ids);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void typedTextIsMadeSafeAndNothingElseIsLost_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Łódź, ¿dónde?\n\ttak"_s << u"Łódź, ¿dónde?\n\ttak"_s;
        QTest::newRow("NUL and bell") << QString{u"a\0b\x07"_s} << u"ab"_s;
        QTest::newRow("lone high surrogate") << QString{QChar{0xd83d}} + u"y"_s << u"\ufffdy"_s;
        QTest::newRow("lone low surrogate") << QString{QChar{0xdc79}} << u"\ufffd"_s;
        QTest::newRow("a whole pair")
            << QString::fromUcs4(U"\U0001F470x") << QString::fromUcs4(U"\U0001F470x");
        QTest::newRow("byte order mark") << QString{QChar{0xfeff}} + u"a"_s << u"a"_s;
        QTest::newRow("not a character") << QString{QChar{0xffff}} << u"\ufffd"_s;
        QTest::newRow("empty") << QString{} << QString{};
    }

    void typedTextIsMadeSafeAndNothingElseIsLost()
    {
        QFETCH(QString, typed);
        QTEST(cleanText(typed), "kept");
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
