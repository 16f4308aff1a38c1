// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewStanding.h"

#include <QHash>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(int minute)
{
    return QDateTime{QDate{2026, 11, 27}, QTime{3, 0}, QTimeZone::utc()}.addSecs(60 * minute);
}

ReviewEvent step(ReviewStep what, const QString &person, int minute)
{
    ReviewEvent event{.step = what, .person = person, .at = at(minute)};
    if (what == ReviewStep::Return)
        event.comments = {{u"notes"_s, u"Who rings back?"_s}};
    return event;
}

ReviewLog logOf(const QList<ReviewEvent> &events)
{
    return {.author = u"ann"_s, .beganAt = at(0), .events = events};
}

/// The second statement: a table of what leads where, with the lock as seen by whoever steps. What is not in
/// it is not allowed.
struct Model
{
    QString state{u"new"_s};
    QString reader{};
    int lockedUntil{0};
    int clock{0};
    QStringList ownWork{u"ann"_s};
    QHash<QString, int> minutes{};

    void pass(int minutes_)
    {
        if (state != u"approved"_s)
            minutes[state] += minutes_;
        clock += minutes_;
        if (!reader.isEmpty() && clock >= lockedUntil)
            reader.clear();
    }

    bool follow(const QString &what, const QString &person)
    {
        static const QHash<QString, QString> table{
            {u"new nobody open"_s, u"inReview mine"_s},
            {u"inReview nobody open"_s, u"inReview mine"_s},
            {u"corrected nobody open"_s, u"inReview mine"_s},
            {u"inReview mine edit"_s, u"inReview mine"_s},
            {u"inReview mine release"_s, u"inReview nobody"_s},
            {u"inReview mine return"_s, u"returned nobody"_s},
            {u"inReview mine approve"_s, u"approved nobody"_s},
            {u"returned nobody correct"_s, u"corrected nobody"_s},
        };
        const auto lock = reader.isEmpty() ? u"nobody"_s : reader == person ? u"mine"_s : u"other"_s;
        const auto next = table.value(state + u' ' + lock + u' ' + what);
        if (next.isEmpty() || (what == u"open"_s && ownWork.contains(person)))
            return false;
        state = next.section(u' ', 0, 0);
        reader = next.endsWith(u"mine"_s) ? person : QString{};
        lockedUntil = clock + 15;
        if (what == u"correct"_s)
            ownWork.append(person);
        return true;
    }
};

} // namespace

/// A log of steps, and where the review stands.
class TestReviewStanding : public QObject
{
    Q_OBJECT

    int m_compared{0};
    int m_allowed{0};

    void compare(const ReviewLog &log, const Model &model)
    {
        for (const int later : {0, 14, 15}) {
            auto expected = model;
            expected.pass(later);
            const auto standing = *standingOf(log, at(expected.clock));
            QCOMPARE(codeOf(standing.state), expected.state);
            QCOMPARE(standing.reader, expected.reader);
            QCOMPARE(standing.lockedUntil.isValid(), !expected.reader.isEmpty());
            for (const auto &[state, name] : codesOf(ReviewState{}))
                QCOMPARE(standing.times.in(state),
                         std::chrono::minutes{expected.minutes.value(QString::fromLatin1(name))});
        }
    }

    void walk(const ReviewLog &log, const Model &model, int stepsLeft)
    {
        for (const auto &[what, name] : codesOf(ReviewStep{})) {
            for (const auto &person : {u"ann"_s, u"ben"_s, u"cleo"_s}) {
                for (const int wait : {1, 15}) {
                    auto next = model;
                    next.pass(wait);
                    const bool allowed = next.follow(QString::fromLatin1(name), person);
                    auto longer = log;
                    longer.events.append(step(what, person, next.clock));
                    const auto standing = standingOf(longer, at(next.clock));
                    QCOMPARE(bool(standing), allowed);
                    ++m_compared;
                    if (!allowed) {
                        QCOMPARE(standing.problem().fault, Fault::NotAllowed);
                        QCOMPARE(standing.problem().where, u"/events/%1"_s.arg(log.events.size()));
                        continue;
                    }
                    ++m_allowed;
                    compare(longer, next);
                    if (stepsLeft > 1)
                        walk(longer, next, stepsLeft - 1);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

private Q_SLOTS:
    /// Each step by the author and two others, at once and after the lock's end, behind every allowed log of
    /// up to four steps.
    void everyLogOfUpToFiveStepsStandsWhereTheTableSays()
    {
        walk(logOf({}), {}, 5);
        QVERIFY(m_compared > 10'000);
        QVERIFY(m_allowed > 1'000);
        qInfo() << m_compared << "logs compared, of which" << m_allowed << "were allowed";
    }

    void aStepAfterOneThatWasNotAllowedIsNeverReached()
    {
        const auto standing = standingOf(
            logOf({step(ReviewStep::Edit, u"ben"_s, 1), step(ReviewStep::Open, u"ben"_s, 2)}), at(3));
        QCOMPARE(standing.problem().where, u"/events/0"_s);
        QCOMPARE(standing.problem().found, u"edit"_s);
        QCOMPARE(standing.problem().expected, u"open"_s);
        QCOMPARE(standing.problem().note, u"new"_s);
    }

    void aReviewGoesFromNewToApprovedAndItsTimesAreKept()
    {
        const auto log
            = logOf({step(ReviewStep::Open, u"ben"_s, 10), step(ReviewStep::Edit, u"ben"_s, 20),
                     step(ReviewStep::Return, u"ben"_s, 30), step(ReviewStep::Correct, u"ann"_s, 60),
                     step(ReviewStep::Open, u"cleo"_s, 100), step(ReviewStep::Approve, u"cleo"_s, 105)});
        const auto standing = *standingOf(log, at(1000));
        QCOMPARE(standing.state, ReviewState::Approved);
        QCOMPARE(standing.since, at(105));
        QCOMPARE(standing.times.in(ReviewState::New), 10min);
        QCOMPARE(standing.times.in(ReviewState::InReview), 25min);
        QCOMPARE(standing.times.in(ReviewState::Returned), 30min);
        QCOMPARE(standing.times.in(ReviewState::Corrected), 40min);
        QCOMPARE(standing.times.in(ReviewState::Approved), 0min);
        QCOMPARE(standing.comments, (QList<FieldComment>{{u"notes"_s, u"Who rings back?"_s}}));
        QCOMPARE(standing.correctors, QStringList{u"ann"_s});
    }

    void theLockEndsAfterFifteenMinutesWithoutAnEdit()
    {
        auto log = logOf({step(ReviewStep::Open, u"ben"_s, 0), step(ReviewStep::Edit, u"ben"_s, 14)});
        QCOMPARE(standingOf(log, at(28))->reader, u"ben"_s);
        QCOMPARE(standingOf(log, at(28))->lockedUntil, at(29));
        QVERIFY(standingOf(log, at(29))->reader.isEmpty());
        QCOMPARE(standingOf(log, at(29))->state, ReviewState::InReview);
        QVERIFY(!standingAfter(log, step(ReviewStep::Open, u"cleo"_s, 28)));
        QCOMPARE(standingAfter(log, step(ReviewStep::Open, u"cleo"_s, 29))->reader, u"cleo"_s);
        QVERIFY(!standingAfter(log, step(ReviewStep::Approve, u"ben"_s, 29)));
        QVERIFY(standingAfter(log, step(ReviewStep::Open, u"ben"_s, 29))); // takes it up again
    }

    void nobodyReadsTheirOwnWork()
    {
        QVERIFY(!standingAfter(logOf({}), step(ReviewStep::Open, u"ann"_s, 1)));
        const auto corrected
            = logOf({step(ReviewStep::Open, u"ben"_s, 1), step(ReviewStep::Return, u"ben"_s, 2),
                     step(ReviewStep::Correct, u"cleo"_s, 3)});
        QVERIFY(!standingAfter(corrected, step(ReviewStep::Open, u"ann"_s, 4)));
        QVERIFY(!standingAfter(corrected, step(ReviewStep::Open, u"cleo"_s, 4)));
        QVERIFY(standingAfter(corrected, step(ReviewStep::Open, u"ben"_s, 4)));
    }

    void aCallOfNobodyOfOursMayBeReadByAnybody()
    {
        const ReviewLog log{.beganAt = at(0)};
        QVERIFY(standingAfter(log, step(ReviewStep::Open, u"ann"_s, 1)));
        auto nobody = step(ReviewStep::Open, {}, 1);
        QCOMPARE(standingAfter(log, nobody).problem().where, u"/events/0/person"_s);
    }

    void aReturnSaysWhatIsToBeCorrectedAndWhere()
    {
        const auto open = logOf({step(ReviewStep::Open, u"ben"_s, 1)});
        auto silent = step(ReviewStep::Return, u"ben"_s, 2);
        silent.comments.clear();
        QCOMPARE(standingAfter(open, silent).problem().where, u"/events/1/comments"_s);
        auto blank = step(ReviewStep::Return, u"ben"_s, 2);
        blank.comments.append({u"level"_s, u"  "_s});
        QCOMPARE(standingAfter(open, blank).problem().where, u"/events/1/comments/words"_s);
        auto nowhere = step(ReviewStep::Return, u"ben"_s, 2);
        nowhere.comments.append({{}, u"Which?"_s});
        QCOMPARE(standingAfter(open, nowhere).problem().where, u"/events/1/comments/field"_s);
        auto chatty = step(ReviewStep::Approve, u"ben"_s, 2);
        chatty.comments = {{u"notes"_s, u"Well done."_s}};
        QCOMPARE(standingAfter(open, chatty).problem().fault, Fault::UnknownKey);
    }

    void aClockThatWasSetBackStandsStill()
    {
        const auto log = logOf({step(ReviewStep::Open, u"ben"_s, 60), step(ReviewStep::Edit, u"ben"_s, 30)});
        const auto standing = *standingOf(log, at(40));
        QCOMPARE(standing.times.in(ReviewState::New), 60min);
        QCOMPARE(standing.times.in(ReviewState::InReview), 0min);
        QCOMPARE(standing.lockedUntil, at(75));
        QCOMPARE(standingOf(log, at(70))->times.in(ReviewState::InReview), 10min);
    }

    void aMomentThatIsNoneIsAProblem()
    {
        QCOMPARE(standingOf({.author = u"ann"_s}, at(1)).problem().where, u"/beganAt"_s);
        auto event = step(ReviewStep::Open, u"ben"_s, 1);
        event.at = {};
        QCOMPARE(standingAfter(logOf({}), event).problem().fault, Fault::NotATime);
    }

    void whatIsOpenToAPersonIsWhatTheyMayDo()
    {
        const auto log = logOf({step(ReviewStep::Open, u"ben"_s, 1)});
        const auto standing = *standingOf(log, at(2));
        QCOMPARE(stepsOpenTo(u"ben"_s, log, standing),
                 (QList<ReviewStep>{ReviewStep::Edit, ReviewStep::Release, ReviewStep::Return,
                                    ReviewStep::Approve}));
        QVERIFY(stepsOpenTo(u"cleo"_s, log, standing).isEmpty());
        QVERIFY(stepsOpenTo({}, logOf({}), *standingOf(logOf({}), at(1))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviewStanding)
#include "tst_review_standing.moc"
