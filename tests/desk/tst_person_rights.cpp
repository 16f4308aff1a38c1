// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AccessReport.h"
#include "core/desk/Content.h"
#include "core/desk/Correcting.h"
#include "core/desk/ErasingDeed.h"
#include "core/desk/IncidentView.h"
#include "core/desk/PersonSearch.h"
#include "core/desk/ProcessingRecord.h"
#include "core/store/ColumnList.h"
#include "core/store/CorrectionTable.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(int minute = 0)
{
    return {QDate{2026, 11, 24}, QTime{12, minute}, QTimeZone::utc()};
}

} // namespace

/// What a person may ask for: to be found, to be told what is held, to have it corrected; and what an
/// incident reached.
class TestPersonRights : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Store> m_store;
    DeskIdentity m_identity{.person = u"01900000-0000-7000-8000-00000000000a"_s};

    QString closeOne(int minute, const QString &notes)
    {
        auto draft = filled({.id = makeId<CallTag>(noon(minute)), .startedAt = noon(minute)});
        draft.notes = notes;
        draft.persons.append(draft.persons.first());
        draft.persons.last().id = makeId<PersonTag>(noon(minute));
        draft.persons.last().citizenship = u"UA"_s;
        const bool done
            = m_store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, noon(minute))
            && m_store->calls().close(draft, {}, noon(minute))
            && m_store->persons().replace(draft.id, draft.persons, {})
            && m_store->referrals().replace(draft.id, draft.referrals)
            && m_store->agreements().consents.replace(draft.id, draft.consents)
            && m_store->agreements().callBacks.replace(draft.id, draft.callBack, {});
        return done ? draft.id.text : QString{};
    }

    StoreAccess access() const
    {
        return [store = m_store](const StoreWork &work) { return work(*store); };
    }

    QList<AuditEntry> audit() const
    {
        QList<AuditEntry> entries;
        const auto lines = *m_store->office().audit.ofDesk(u"A"_s, {}, 1000);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line)
            entries.append(line->entry);
        return entries;
    }

    static QStringList valuesOf(const ReportedCall &call, const QString &field)
    {
        QStringList values;
        for (const auto &each : call.fields) {
            if (each.field == field)
                values.append(each.value);
        }
        return values;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        QVERIFY(m_store->office().audit.begin(u"A"_s));
        QVERIFY(m_store->office().staff.enter(u"Bronisława"_s, {u"operator"_s}, noon()));
    }

    void cleanup() { m_store.reset(); }

    void somebodyIsFoundByWhatIsSealedAndTheWordsAreWrittenNowhere()
    {
        const auto first = closeOne(0, u"x"_s);
        const auto second = closeOne(1, u"x"_s);
        const auto third = closeOne(2, u"x"_s);
        const BlindText name{BlindKind::Name, u"Żaneta Kowalska"_s};
        const BlindText phone{BlindKind::Phone, u"+48 600 100 200"_s};
        QVERIFY(keepBlindKeys(*m_store, first, {name, phone}));
        QVERIFY(keepBlindKeys(*m_store, second, {phone}));
        QVERIFY(keepBlindKeys(*m_store, third, {{BlindKind::Place, u"Grójec"_s}}));
        const auto found = findPerson(
            *m_store, atTheDesk({StaffRole::ShiftLead}, m_identity.person),
            {{BlindKind::Name, u"Zaneta Kowalska"_s}, {BlindKind::Phone, u"600100200"_s}}, noon());
        QVERIFY(found);
        QCOMPARE(
            *found,
            (QList<FoundPerson>{{first, {BlindKind::Name, BlindKind::Phone}}, {second, {BlindKind::Phone}}}));
        QCOMPARE(audit().size(), 1);
        QCOMPARE(audit().constFirst().action, u"findPerson"_s);
        QCOMPARE(audit().constFirst().fields, (QStringList{u"name"_s, u"phone"_s}));
    }

    void aReportSaysWhatIsHeldAndNothingOfOthers()
    {
        const auto call
            = closeOne(0, u"Bronisława: mówi, że Wiktorowi zabrał paszport Borysowi. Dzwonić do Żanety."_s);
        const CallIdentity held{.caller = {.name = u"Żaneta Kowalska"_s, .phone = u"+48600100200"_s},
                                .persons = {{.name = u"Żaneta Kowalska"_s}, {.name = u"Borys Iwanow"_s}}};
        const PerpetratorIdentity perpetrator{.person = {.identity = {.name = u"Wiktor"_s}}};
        const auto report = accessReport(
            *m_store, m_identity, {{.call = call, .person = 0, .identity = held, .perpetrator = perpetrator}},
            noon());
        QVERIFY(report);
        const auto &reported = report->calls.first();
        QCOMPARE(valuesOf(reported, u"notes"_s).constFirst(),
                 u"██████████: mówi, że █████████ zabrał paszport ████████. Dzwonić do Żanety."_s);
        QCOMPARE(valuesOf(reported, u"name"_s), (QStringList{u"Żaneta Kowalska"_s, u"Żaneta Kowalska"_s}));
        QCOMPARE(valuesOf(reported, u"phone"_s), QStringList{u"+48600100200"_s});
        QCOMPARE(valuesOf(reported, u"citizenship"_s), QStringList{u"CO"_s});
        QVERIFY(valuesOf(reported, u"perpetratorPlace"_s).isEmpty());
        QCOMPARE(valuesOf(reported, u"codeWord"_s), QStringList{u"kasztan"_s});
        QCOMPARE(reported.othersMasked, 1);
        QCOMPARE(reported.recipients, (QList<Recipient>{{u"kcik-case"_s, u"warmHandover"_s, noon()}}));
        const auto texts = plainTextOf(*report) + QString::fromUtf8(QJsonDocument{jsonOf(*report)}.toJson());
        for (const auto &other : {u"Borys"_s, u"Iwanow"_s, u"Wiktor"_s, u"Bronis"_s, u"Grójec"_s, u"UA"_s})
            QVERIFY2(!texts.contains(other), qPrintable(other));
        QCOMPARE(audit().constFirst().action, u"accessReport"_s);
        QCOMPARE(audit().constFirst().object, call);
    }

    void whoIsSpokenOfIsToldNothingOfWhoCalled()
    {
        const auto call = closeOne(0, u"Żaneta mówi, że Borys nie ma paszportu."_s);
        const CallIdentity held{.caller = {.name = u"Żaneta Kowalska"_s, .phone = u"+48600100200"_s},
                                .persons = {{.name = u"Żaneta Kowalska"_s}, {.name = u"Borys Iwanow"_s}},
                                .callerPlace = u"u Żanety"_s,
                                .callBackNumber = u"+48600100200"_s,
                                .codeWord = u"wiśnia"_s};
        const auto report
            = accessReport(*m_store, m_identity, {{.call = call, .person = 1, .identity = held}}, noon());
        QVERIFY(report);
        const auto texts = plainTextOf(*report) + QString::fromUtf8(QJsonDocument{jsonOf(*report)}.toJson());
        for (const auto &caller : {u"Żanet"_s, u"Kowalsk"_s, u"600100200"_s, u"wiśnia"_s, u"kasztan"_s})
            QVERIFY2(!texts.contains(caller), qPrintable(caller));
        QVERIFY(texts.contains(u"Borys"_s));
    }

    void aReportOfWhatIsNotThereIsNone()
    {
        QCOMPARE(accessReport(*m_store, m_identity, {{.call = u"nowhere"_s}}, noon()).problem().fault,
                 Fault::NotFound);
        QVERIFY(audit().isEmpty());
    }

    void aNameIsMaskedHoweverItEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("ending") << u"u Kowalskiego"_s << u"u ███████████"_s;
        QTest::newRow("declined") << u"dla Żanety, Ani"_s << u"dla ██████, Ani"_s;
        QTest::newRow("capitals") << u"KOWALSKI!"_s << u"████████!"_s;
        QTest::newRow("inside another word") << u"Nowokowalski"_s << u"Nowokowalski"_s;
        QTest::newRow("number") << u"tel. +48600100200"_s << u"tel. ████████████"_s;
        QTest::newRow("nothing") << u"ani słowa"_s << u"ani słowa"_s;
    }

    void aNameIsMaskedHoweverItEnds()
    {
        QFETCH(QString, text);
        QTEST(masked(text, {u"Jan Kowalski"_s, u"Żaneta"_s, u"+48600100200"_s, u"ul"_s}), "left");
    }

    void onlyWhomDataWentToIsTold()
    {
        StoredCall call{.referrals = {{.service = u"a"_s, .way = u"told"_s, .consent = true},
                                      {.service = u"b"_s, .way = u"disclosed"_s},
                                      {.service = u"c"_s, .way = u"disclosed"_s, .consent = true},
                                      {.service = u"d"_s, .way = u"warmHandover"_s}},
                        .consents = {{.recipient = u"d"_s, .state = u"given"_s},
                                     {.recipient = u"b"_s, .state = u"withdrawn"_s}}};
        const auto recipients = recipientsOf(call);
        QCOMPARE(recipients.size(), 2);
        QCOMPARE(recipients.first().service, u"c"_s);
        QCOMPARE(recipients.last().service, u"d"_s);
    }

    void aCorrectionKeepsWhatWasThereUntilTheNarrativeGoes()
    {
        const auto call = closeOne(0, u"pierwsze"_s);
        const auto correct = [&](const QString &text, int minute) {
            return correctCall(*m_store, m_identity,
                               {.call = call, .text = text, .reason = CorrectionReason::Request},
                               noon(minute));
        };
        QVERIFY(correct(u"drugie"_s, 1));
        QVERIFY(correct(u"trzecie"_s, 2));
        QCOMPARE((*m_store->wholeCall(call))->notes, u"trzecie"_s);
        const auto history = *CorrectionTable{m_store->database()}.ofCall(call);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first(),
                 (StoredCorrection{u"notes"_s, u"pierwsze"_s, u"request"_s, m_identity.person, noon(1)}));
        QCOMPARE(history.last().before, u"drugie"_s);
        QCOMPARE(audit().constLast().action, u"correct"_s);
        QCOMPARE(audit().constLast().fields, QStringList{u"notes"_s});
        QVERIFY(eraseParts(*m_store, testVault(m_folder->path()), m_identity,
                           {.call = call, .parts = {KeptData::Narrative}}, noon(3)));
        QVERIFY(CorrectionTable{m_store->database()}.ofCall(call)->isEmpty());
    }

    void everyFieldThatMayBeCorrectedIs()
    {
        const auto call = closeOne(0, u"x"_s);
        for (const auto &[field, name] : codesOf(CorrectedField{}))
            QVERIFY(correctCall(*m_store, m_identity,
                                {.call = call, .field = field, .text = QString::fromLatin1(name)}, noon(1)));
        const auto now = **m_store->wholeCall(call);
        QCOMPARE((QStringList{now.notes, now.nextNote, now.whoHears, now.handReason, now.institutionReference,
                              now.switchboard}),
                 allCodes<CorrectedField>());
    }

    void whatMayNotBeCorrectedIsNot()
    {
        const auto draft = filled({.id = makeId<CallTag>(noon()), .startedAt = noon()});
        QVERIFY(m_store->calls().insertOpen(draft, {.desk = u"A"_s, .organisation = u"A"_s}, noon()));
        const auto faultOf = [&](const CorrectionOrder &order) {
            return correctCall(*m_store, m_identity, order, noon()).problem().fault;
        };
        QCOMPARE(faultOf({.call = draft.id.text, .text = u"x"_s}), Fault::CallIncomplete);
        QCOMPARE(faultOf({.call = u"nowhere"_s, .text = u"x"_s}), Fault::NotFound);
        QCOMPARE(
            faultOf({.call = u"nowhere"_s, .field = CorrectedField::NextNote, .text = QString{601, u'x'}}),
            Fault::OutOfRange);
        QVERIFY(audit().isEmpty());
    }

    void anIncidentShowsWhatWasReachedSinceAndUntilWhenItMustBeTold()
    {
        const auto first = closeOne(0, u"x"_s);
        const auto second = closeOne(1, u"x"_s);
        const auto look = [this](const QString &call, int minute) {
            return bool(accessReport(*m_store, m_identity, {{.call = call}}, noon(minute)));
        };
        QVERIFY(look(first, 10) && look(second, 20) && look(second, 30));
        QVERIFY(look(first, 5)); // the clock was put back
        const IncidentQuestion question{
            .of = ReachOf::Person, .id = m_identity.person, .since = noon(15), .knownAt = noon(40)};
        const auto view = incidentView(access(), m_identity, question, noon(41));
        QVERIFY(view);
        QCOMPARE(view->records,
                 (QList<ReachedRecord>{
                     {second, {u"accessReport"_s}, {}, noon(20), noon(30), 2, {m_identity.person}}}));
        QCOMPARE(view->names.value(second), (*m_store->calls().line(second))->number);
        QVERIFY(!view->names.contains(m_identity.person)); // nobody of the staff
        QCOMPARE(view->callsHeld, 2);
        QCOMPARE(view->tellBy, noon(40).addDays(3));
        QCOMPARE(audit().constLast().action, u"readIncident"_s);
        auto ofDesk = question;
        ofDesk.of = ReachOf::Desk;
        ofDesk.id = u"A"_s;
        ofDesk.since = noon(0);
        QCOMPARE(incidentView(access(), m_identity, ofDesk, noon(42))->lines, 5);
        ofDesk.id.clear(); // that of who asks
        QCOMPARE(incidentView(access(), m_identity, ofDesk, noon(42))->lines, 6);
        ofDesk.id = u"B"_s;
        QVERIFY(incidentView(access(), m_identity, ofDesk, noon(43))->records.isEmpty());
    }

    void anIncidentThatCannotBeIsNotAnswered()
    {
        const auto of = [this](const QDateTime &since, const QDateTime &knownAt) {
            const IncidentQuestion question{.of = ReachOf::Desk, .since = since, .knownAt = knownAt};
            const auto view = incidentView(access(), m_identity, question, noon(40));
            return view ? std::optional<Fault>{} : view.problem().fault;
        };
        QVERIFY(!of(noon(10), noon(10)));
        QVERIFY(!of(noon(10), noon(40)));
        QVERIFY(of(noon(10), noon(9)) == Fault::OutOfRange);
        QVERIFY(of(noon(10), noon(41)) == Fault::OutOfRange); // the 72 hours would end too late
        QVERIFY(of({}, noon(10)) == Fault::OutOfRange);
        QVERIFY(of(noon(10), {}) == Fault::OutOfRange);
    }

    void theRecordOfProcessingNamesEveryTable()
    {
        const auto content = *loadContent();
        const auto record = processingRecord(content.retention, content.directory);
        QSet<QString> named;
        for (const auto &data : record.data) {
            named.insert(data.table);
            QVERIFY(!data.kept || data.span == content.retention.spanOf(*data.kept));
            QCOMPARE(data.from.has_value(), data.kept.has_value());
            QVERIFY2(!data.hasWords || data.kept, qPrintable(data.table));
        }
        QSet<QString> listed;
        for (const auto &column : listedColumns())
            listed.insert(column.table);
        QCOMPARE(named, listed);
        QCOMPARE(record.recipients.size(), content.directory.services().size());
        QCOMPARE(jsonOf(record).value(u"data"_s).toArray().size(), record.data.size());
    }
};

QTEST_GUILESS_MAIN(TestPersonRights)
#include "tst_person_rights.moc"
