// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/BackupRotation.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime warsaw(const QString &text)
{
    auto moment = QDateTime::fromString(text, Qt::ISODate);
    moment.setTimeZone(QTimeZone{"Europe/Warsaw"});
    return moment.toUTC();
}

/// The rule said another way: a backup stays when it is the last of its day and fewer than seven later days
/// have one, or the last of its week and fewer than four later weeks have one.
bool stays(const QDateTime &one, const QList<QDateTime> &all)
{
    const QTimeZone zone{"Europe/Warsaw"};
    const auto day
        = [&](const QDateTime &moment) { return moment.toTimeZone(zone).date().toString(Qt::ISODate); };
    const auto week = [&](const QDateTime &moment) {
        int year = 0;
        const int number = moment.toTimeZone(zone).date().weekNumber(&year);
        return u"%1-%2"_s.arg(year).arg(number);
    };
    const auto lastOfFew = [&](auto period, int count) {
        QSet<QString> later;
        for (const auto &other : all) {
            if (other <= one)
                continue;
            if (period(other) == period(one))
                return false;
            later.insert(period(other));
        }
        return later.size() < count;
    };
    return lastOfFew(day, 7) || lastOfFew(week, 4);
}

} // namespace

/// Seven daily and four weekly backups stay.
class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfDailyBackupsLeavesSevenDaysAndFourWeeks()
    {
        QList<QDateTime> kept;
        auto moment = warsaw(u"2026-01-01T03:00:00"_s);
        for (int day = 0; day < 365; ++day, moment = moment.addDays(1)) {
            kept.append(moment);
            for (const auto &gone : backupsToRemove(kept))
                kept.removeOne(gone);
        }
        // The last week and this week are among the seven days.
        QVERIFY2(kept.size() >= 8 && kept.size() <= 10, qPrintable(QString::number(kept.size())));
        QCOMPARE(kept.last(), moment.addDays(-1));
        QVERIFY(kept.first().daysTo(moment) >= 15);
    }

    void everyChoiceIsTheOneTheRuleNames()
    {
        QRandomGenerator random{7};
        for (int round = 0; round < 400; ++round) {
            QSet<QDateTime> made;
            const auto start = warsaw(u"2026-03-20T00:00:00"_s); // over both changes of the clock
            for (int i = 0; i < int(random.bounded(60)); ++i)
                made.insert(start.addSecs(random.bounded(250 * 24 * 3600)));
            const auto all = made.values();
            const auto gone = backupsToRemove(all);
            for (const auto &one : all)
                QCOMPARE(!gone.contains(one), stays(one, all));
        }
    }

    void theOnlyBackupIsNeverRemoved()
    {
        QVERIFY(backupsToRemove({warsaw(u"2020-01-01T00:00:00"_s)}).isEmpty());
        QVERIFY(backupsToRemove({}).isEmpty());
    }

    void oneADayIsDue_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("none yet") << u""_s << u"2026-11-26T12:00:00"_s << true << true;
        QTest::newRow("this night") << u"2026-11-26T00:10:00"_s << u"2026-11-26T23:50:00"_s << false << false;
        QTest::newRow("before midnight")
            << u"2026-11-25T23:50:00"_s << u"2026-11-26T00:10:00"_s << true << false;
        QTest::newRow("26 hours") << u"2026-11-25T10:00:00"_s << u"2026-11-26T12:00:00"_s << true << false;
        QTest::newRow("26 hours and a minute")
            << u"2026-11-25T10:00:00"_s << u"2026-11-26T12:01:00"_s << true << true;
        QTest::newRow("from the future")
            << u"2026-12-25T10:00:00"_s << u"2026-11-26T12:00:00"_s << true << true;
    }

    void oneADayIsDue()
    {
        QFETCH(QString, made);
        QFETCH(QString, now);
        const auto all = made.isEmpty() ? QList<QDateTime>{} : QList<QDateTime>{warsaw(made)};
        QTEST(isBackupDue(all, warsaw(now)), "due");
        QTEST(isBackupOverdue(all, warsaw(now)), "overdue");
    }
};

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_backup_rotation.moc"
