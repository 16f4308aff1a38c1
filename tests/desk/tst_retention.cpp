// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLimits.h"
#include "core/desk/Content.h"
#include "core/desk/ErasureLedger.h"
#include "core/desk/Lane.h"
#include "core/desk/Retention.h"
#include "core/desk/RetentionDeeds.h"
#include "core/desk/SpanRows.h"
#include "core/store/CallLimitTable.h"
#include "core/store/CertificateTable.h"
#include "core/store/ErasureTable.h"
#include "core/store/KeptCallTable.h"
#include "core/vault/AuditAnchor.h"
#include "tests/support/EveryPage.h"
#include "tests/support/MarkedCall.h"
#include "tests/support/TestVault.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Calls = 6;

QDateTime day(int year, int month, int day)
{
    return {QDate{year, month, day}, QTime{3, 0}, QTimeZone::utc()};
}

/// Marked calls end on this day; they would be rung back until 8 December.
QDateTime callDay()
{
    return day(2026, 11, 24);
}

} // namespace

/// Preview, run and certificate; what holds, and what is asked for.
class TestRetention : public QObject
{
    Q_OBJECT

    const RetentionRules m_pack = loadContent()->retention;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MarkedCalls> m_marked;
    DeskIdentity m_identity{.person = u"01900000-0000-7000-8000-00000000000a"_s,
                            .session = u"01900000-0000-7000-8000-00000000000b"_s};

    Vault vault() const { return testVault(m_folder->path()); }
    StoreAccess access() const { return *heldOpen(vault()); }
    RetentionOrder order() const { return {.vault = vault(), .identity = m_identity, .pack = m_pack}; }
    const MarkedCall &call(int i) const { return m_marked->calls().at(i); }

    RetentionPreview previewOn(const QDateTime &now) const
    {
        return *previewRetention(access(), m_pack, now);
    }
    ErasureCertificate runOn(const QDateTime &now) const { return *runRetention(access(), order(), now); }
    Result<> inStore(const StoreWork &work) const { return access()(work); }

    QStringList actions() const
    {
        QStringList found;
        (void)inStore([&found](Store &store) -> Result<> {
            const auto lines = store.office().audit.ofDesk(u"A"_s, {}, 100);
            for (auto line = lines->crbegin(); line != lines->crend(); ++line)
                found.append(line->entry.action);
            return {};
        });
        return found;
    }

    Result<QString> limit(const QString &call, LimitKind kind) const
    {
        QString id;
        const auto done = inStore([&](Store &store) -> Result<> {
            const LimitOrder order{
                .call = call, .kind = kind, .reason = LimitReason::Claims, .words = u"sygn. akt"_s};
            const auto set = limitCall(store, m_identity, order, callDay());
            id = set ? *set : QString{};
            return set ? Result<>{} : set.problem();
        });
        return done ? Result<QString>{id} : done.problem();
    }

    /// The last that was set by this test; marked calls have one that was lifted long ago.
    Result<> lift(const QString &call) const
    {
        return inStore([&](Store &store) -> Result<> {
            auto limits = *CallLimitTable{store.database()}.ofCall(call);
            limits.removeIf([](const CallLimit &limit) { return limit.setBy == u"p"_s; });
            return liftLimit(store, m_identity, limits.last(), callDay().addDays(1));
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_marked = std::make_unique<MarkedCalls>(vault(), Calls, callDay());
        QVERIFY(inStore([](Store &store) -> Result<> {
            const auto root = store.office().audit.begin(u"A"_s);
            return root ? Result<>{} : root.problem();
        }));
    }

    void thePreviewSaysPerRowWhatIsDueAndSinceWhen()
    {
        QVERIFY(previewOn(callDay().addDays(1)).lines.isEmpty());
        const auto january = previewOn(day(2027, 1, 15));
        QCOMPARE(january.countOf(KeptData::Contact), Calls);
        QCOMPARE(january.countOf(KeptData::Identity), 0);
        QCOMPARE(january.lines.first().call, call(0).id);
        const auto later = previewOn(day(2028, 12, 1));
        QCOMPARE(later.countOf(KeptData::Identity), Calls);
        QCOMPARE(later.countOf(KeptData::Narrative), Calls);
        QCOMPARE(later.countOf(KeptData::Row), 0);
        const auto last = previewOn(day(2032, 1, 1));
        QCOMPARE(last.countOf(KeptData::Row), Calls);
        QCOMPARE(last.lines.last().due.since, QDateTime(QDate{2031, 12, 31}, QTime{23, 0}, QTimeZone::utc()));
        QVERIFY(!last.isClockPlausible); // nobody took a call for five years
        QVERIFY(previewOn(callDay().addDays(2)).isClockPlausible);
        QCOMPARE(actions(), QStringList{}); // looking changes nothing
    }

    void aRunErasesWhatIsDueAndNothingElse()
    {
        const auto certificate = runOn(day(2027, 12, 1));
        QCOMPARE(certificate.calls, Calls);
        QCOMPARE(certificate.erased.value(KeptData::Contact), Calls);
        QCOMPARE(certificate.erased.value(KeptData::Identity), Calls);
        QCOMPARE(certificate.erased.value(KeptData::Narrative), 0);
        QVERIFY(certificate.isWhole);
        QCOMPARE(certificate.by, m_identity.person);
        QCOMPARE(certificate.rules.identity, m_pack.identity);
        const auto pages = everyPage(vault());
        for (const auto &call : m_marked->calls()) {
            QCOMPARE(
                wordsIn(pages, call.words.values(KeptData::Contact) + call.words.values(KeptData::Identity)),
                QStringList{});
            const auto narrative = call.words.values(KeptData::Narrative);
            QCOMPARE(wordsIn(pages, narrative), narrative);
        }
        QVERIFY(previewOn(day(2027, 12, 1)).lines.isEmpty());
        QCOMPARE(runOn(day(2027, 12, 1)).calls, 0);
    }

    void theCertificateLiesInTheVaultAndNamesNoCall()
    {
        const auto certificate = runOn(day(2032, 1, 1));
        QCOMPARE(certificate.erased.value(KeptData::Row), Calls);
        QVERIFY(inStore([&](Store &store) -> Result<> {
            const auto kept = CertificateTable{store.database()}.newest(10);
            if (kept->size() != 1 || kept->first().id != certificate.id
                || kept->first().by != m_identity.person)
                return Problem{.fault = Fault::NotFound};
            const auto body = QJsonDocument::fromJson(kept->first().body.toUtf8()).object();
            const bool isSame = body == jsonOf(certificate) && !kept->first().body.contains(call(0).id);
            return isSame ? Result<>{} : Problem{.fault = Fault::NotFound};
        }));
        const auto json = jsonOf(certificate);
        QCOMPARE(json.value(u"erased"_s).toObject().value(u"row"_s), Calls);
        QCOMPARE(json.value(u"table"_s).toObject().value(u"sha256"_s), m_pack.identity.sha256);
        const auto anchor = anchorFrom(certificate.anchor.toLatin1());
        QVERIFY(anchor && isSigned(*anchor));
        QCOMPARE(anchor->seq, Calls + 1);
    }

    void everyErasingHasItsLineInTheAudit()
    {
        (void)runOn(day(2027, 1, 15));
        QCOMPARE(actions(), QStringList(Calls, u"erase"_s) << u"runRetention"_s);
        QCOMPARE(ledgerLinesIn(*readLedger(m_folder->path())).size(), Calls);
    }

    void aLegalHoldKeepsACallUntilItIsLifted()
    {
        QVERIFY(limit(call(2).id, LimitKind::LegalHold));
        const auto certificate = runOn(day(2032, 1, 1));
        QCOMPARE(certificate.calls, Calls - 1);
        QCOMPARE(certificate.held.value(HeldBecause::LegalHold), 4);
        const auto words = call(2).words.values();
        QCOMPARE(wordsIn(everyPage(vault()), words), words);
        const auto seen = previewOn(day(2032, 1, 1));
        QCOMPARE(seen.heldOf(KeptData::Identity), 1);
        QCOMPARE(seen.lines.first().due.held, HeldBecause::LegalHold);
        QVERIFY(lift(call(2).id));
        QVERIFY(!lift(call(2).id)); // it is
        QCOMPARE(runOn(day(2032, 1, 2)).calls, 1);
        QVERIFY(actions().contains(u"hold"_s) && actions().contains(u"liftHold"_s));
    }

    void aRestrictedCallIsKeptAndHiddenFromLists()
    {
        QVERIFY(limit(call(3).id, LimitKind::LegalHold)); // is seen as before
        QVERIFY(limit(call(1).id, LimitKind::Restriction));
        QStringList hidden;
        QVERIFY(inStore([&hidden](Store &store) -> Result<> {
            const auto calls = restrictedCalls(store);
            hidden = calls ? *calls : QStringList{};
            return calls ? Result<>{} : calls.problem();
        }));
        QCOMPARE(hidden, QStringList{call(1).id});
        QCOMPARE(runOn(day(2027, 1, 15)).held.value(HeldBecause::Restriction), 1);
        QVERIFY(lift(call(1).id));
        QVERIFY(actions().contains(u"restrict"_s) && actions().contains(u"liftRestriction"_s));
        QVERIFY(!limit(u"nowhere"_s, LimitKind::Restriction));
    }

    void aRunThatIsStoppedGoesOnWithTheNext()
    {
        const auto stop = Stop::make();
        const auto certificate
            = runRetention(access(), order(), day(2027, 1, 15), stop, [&](int done, int of) {
                  if (done == 2 && of == Calls)
                      stop.ask();
              });
        QVERIFY(certificate && !certificate->isWhole);
        QCOMPARE(certificate->calls, 2);
        QCOMPARE(runOn(day(2027, 1, 15)).calls, Calls - 2);
    }

    void aHoldThatIsSetWhileItRunsHolds()
    {
        const auto open = access();
        const auto certificate = runRetention(open, order(), day(2027, 1, 15), {}, [&](int done, int) {
            if (done != 1)
                return;
            (void)open([&](Store &store) -> Result<> {
                const auto set = limitCall(store, m_identity, {.call = call(Calls - 1).id}, callDay());
                return set ? Result<>{} : set.problem();
            });
        });
        QVERIFY(certificate);
        QCOMPARE(certificate->calls, Calls - 1);
        const auto words = call(Calls - 1).words.values();
        QCOMPARE(wordsIn(everyPage(vault()), words), words);
    }

    void whatTheAdministratorChangedCounts()
    {
        const auto change = [&](KeptData what, const Span &span) {
            return inStore([&](Store &store) {
                return changeSpan(store, m_identity, m_pack,
                                  {.what = what, .span = span, .at = callDay(), .by = m_identity.person},
                                  u" tak uznał inspektor\u0007 "_s);
            });
        };
        QVERIFY(change(KeptData::Contact, {SpanUnit::Days, 60}));
        QVERIFY(change(KeptData::Identity, {SpanUnit::Months, 1}));
        const auto seen = previewOn(day(2027, 1, 15));
        QCOMPARE(seen.countOf(KeptData::Contact), 0);
        QCOMPARE(seen.countOf(KeptData::Identity), Calls);
        QCOMPARE(seen.rules.rules.at(qsizetype(KeptData::Contact)).changedBy, m_identity.person);
        QList<SpanRow> rows;
        QVERIFY(inStore([&](Store &store) -> Result<> {
            rows = *spanRows(store, m_pack);
            return {};
        }));
        const auto &contact = rows.at(qsizetype(KeptData::Contact));
        QVERIFY(contact.isChanged() && !rows.last().isChanged());
        QCOMPARE(contact.ofTable, (Span{SpanUnit::Days, 30}));
        QCOMPARE(contact.today.span, (Span{SpanUnit::Days, 60}));
        QCOMPARE(contact.words, u"tak uznał inspektor"_s);
        QCOMPARE(contact.changedBy, m_identity.person); // nobody of the staff
        QCOMPARE(change(KeptData::Identity, {SpanUnit::Days, 30}).problem().fault, Fault::OutOfRange);
        QCOMPARE(change(KeptData::Row, {SpanUnit::Years, 0}).problem().fault, Fault::OutOfRange);
        QCOMPARE(actions(), (QStringList{u"setRetention"_s, u"setRetention"_s}));
    }

    void aSpanIsNotChangedWithoutWords()
    {
        const auto change = [&](const QString &words) {
            return inStore([&](Store &store) {
                return changeSpan(store, m_identity, m_pack,
                                  {KeptData::Row, {SpanUnit::Years, 6}, callDay(), u"x"_s}, words);
            });
        };
        QCOMPARE(change(u" \n"_s).problem().fault, Fault::ReasonNeeded);
        QVERIFY(actions().isEmpty());
        QVERIFY(change(u"x"_s.repeated(MaxSpanWords + 1)));
        QVERIFY(inStore([&](Store &store) -> Result<> {
            const auto rows = *spanRows(store, m_pack);
            return rows.last().words.size() == MaxSpanWords ? Result<>{}
                                                            : Problem{.fault = Fault::OutOfRange};
        }));
    }

    void hashesThatAreOverGo()
    {
        const auto add = [this](const QString &kind, const QDateTime &at) {
            return inStore([&](Store &store) {
                return store.agreements().numbersSeen.add(u"d"_s + at.toString(Qt::ISODate), kind, at,
                                                          at.addDays(90));
            });
        };
        QVERIFY(add(u"silent"_s, callDay())); // promised longer than the table says now
        QVERIFY(add(u"silent"_s, callDay().addDays(3)));
        QVERIFY(add(u"suspectedController"_s, callDay()));
        QCOMPARE(previewOn(callDay().addDays(3)).numbers.value(KeptData::SilentNumber), 1);
        const auto certificate = runOn(callDay().addDays(3));
        QCOMPARE(certificate.erased.value(KeptData::SilentNumber), 1);
        QCOMPARE(certificate.erased.value(KeptData::ControllerNumber), 0);
        QCOMPARE(runOn(callDay().addDays(90)).erased.value(KeptData::ControllerNumber), 1);
    }

    void whoeverAsksIsErasedAtOnce()
    {
        const auto ask = [this](const QString &call) {
            return inStore([&](Store &store) {
                return eraseOnRequest(store, vault(), m_identity, call, ErasureReason::Request, callDay());
            });
        };
        QVERIFY(ask(call(0).id));
        QCOMPARE(wordsIn(everyPage(vault()), call(0).words.values()), QStringList{});
        QCOMPARE(ledgerLinesIn(*readLedger(m_folder->path())).constFirst().part.reason, u"request"_s);
        QVERIFY(limit(call(1).id, LimitKind::LegalHold));
        QCOMPARE(ask(call(1).id).problem().fault, Fault::NotAllowed);
        QVERIFY(limit(call(2).id, LimitKind::Restriction));
        QVERIFY(ask(call(2).id)); // whoever restricted it may have it erased
        QCOMPARE(ask(u"nowhere"_s).problem().fault, Fault::NotFound);
    }

    void anOpenCallIsNotErasedOnRequest()
    {
        const auto draft = filled({.id = makeId<CallTag>(callDay()), .startedAt = callDay()});
        QVERIFY(inStore([&](Store &store) -> Result<> {
            const auto number
                = store.calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, callDay());
            return number ? store.drafts().keep(draft, callDay()) : number.problem();
        }));
        QCOMPARE(inStore([&](Store &store) {
                     return eraseOnRequest(store, vault(), m_identity, draft.id.text, ErasureReason::Request,
                                           callDay());
                 })
                     .problem()
                     .fault,
                 Fault::CallIncomplete);
        QCOMPARE(runOn(day(2030, 1, 1)).held.value(HeldBecause::StillOpen), 3);
    }

    void theDeskRunsItOnceADayWhenNobodyTalks()
    {
        auto now = callDay().addDays(3);
        const auto lane = std::make_shared<Lane>(vault(), Access::Write, [](const Result<> &) {});
        Retention retention{order(), lane, [&now] { return now; }};
        QSignalSpy certified{&retention, &Retention::certified};
        QSignalSpy doubted{&retention, &Retention::clockDoubted};
        bool isIdle = false;
        retention.runDaily([&isIdle] { return isIdle; });
        QVERIFY(!certified.wait(200));
        isIdle = true;
        const auto look = [&] { retention.runDaily([&isIdle] { return isIdle; }); };
        look();
        QVERIFY(certified.wait(5000));
        look();
        QVERIFY(!certified.wait(200)); // not twice a day
        now = now.addDays(1);
        look();
        QVERIFY(certified.wait(5000));
        now = now.addYears(10); // the battery of the clock is empty
        look();
        QVERIFY(doubted.wait(5000));
        QCOMPARE(certified.size(), 2);
        QSignalSpy previewed{&retention, &Retention::previewed};
        retention.preview();
        QVERIFY(previewed.wait(5000));
        QSignalSpy progressed{&retention, &Retention::progressed};
        retention.run(); // a person says so
        QVERIFY(certified.wait(5000));
        QCOMPARE(progressed.last().at(0).toInt(), Calls);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
