// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"
#include "core/call/KindPath.h"
#include "tests/support/SampleCall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

CallDraft sample()
{
    const QDateTime at{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
    return filled({.id = makeId<CallTag>(at), .number = u"2026-000001"_s, .startedAt = at});
}

QJsonObject jsonOfSample()
{
    return QJsonDocument::fromJson(textOf(sample())).object();
}

Result<CallDraft> readBack(const QJsonObject &object)
{
    return draftFrom(QJsonDocument{object}.toJson());
}

/// Writes and reads a draft after @p edit and compares all of it.
bool survives(const std::function<void(CallDraft &)> &edit)
{
    auto draft = sample();
    edit(draft);
    const auto again = draftFrom(textOf(draft));
    return again && *again == draft;
}

template<typename Enum>
bool eachSurvives(const std::function<void(CallDraft &, Enum)> &set)
{
    for (const auto &[value, code] : codesOf(Enum{})) {
        if (!survives([&, one = value](CallDraft &draft) { set(draft, one); })) {
            qWarning() << code;
            return false;
        }
    }
    return true;
}

} // namespace

/// What stands in the draft of a crash must come back letter by letter.
class TestDraftJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactOfTheCallComesBack()
    {
        QVERIFY(eachSurvives<CallKind>([](CallDraft &draft, CallKind kind) { draft.kind = kind; }));
        QVERIFY(eachSurvives<Purpose>([](CallDraft &draft, Purpose purpose) { draft.purpose = purpose; }));
        QVERIFY(eachSurvives<Channel>([](CallDraft &draft, Channel channel) { draft.channel = channel; }));
        QVERIFY(eachSurvives<CallerRole>([](CallDraft &draft, CallerRole role) { draft.role = role; }));
        QVERIFY(eachSurvives<AddressForm>([](CallDraft &draft, AddressForm form) { draft.address = form; }));
        QVERIFY(eachSurvives<Disposition>(
            [](CallDraft &draft, Disposition disposition) { draft.disposition = disposition; }));
        QVERIFY(eachSurvives<Wish>([](CallDraft &draft, Wish wish) { draft.wishes = {wish}; }));
        QVERIFY(survives([](CallDraft &draft) { draft.kind.reset(); }));
        QVERIFY(survives([](CallDraft &draft) { draft.callerVerified = true; }));
        QVERIFY(survives([](CallDraft &draft) { draft.institution.reference = u"RSD 12/26"_s; }));
        QVERIFY(survives([](CallDraft &draft) { draft.institution.switchboard = u"+48220000000"_s; }));
        QVERIFY(
            survives([](CallDraft &draft) { draft.institution.rungBackAt = draft.startedAt.addSecs(90); }));
    }

    void everyAnswerOfTheSafetyStripComesBack()
    {
        QVERIFY(
            eachSurvives<Answer>([](CallDraft &draft, Answer answer) { draft.safety.talkFreely = answer; }));
        QVERIFY(survives([](CallDraft &draft) { draft.safety.talkFreely.reset(); }));
        QVERIFY(eachSurvives<DangerNow>([](CallDraft &draft, DangerNow now) { draft.safety.danger = now; }));
        QVERIFY(eachSurvives<DangerKind>(
            [](CallDraft &draft, DangerKind kind) { draft.safety.dangerKinds = {kind}; }));
        QVERIFY(eachSurvives<DangerPlace>(
            [](CallDraft &draft, DangerPlace place) { draft.safety.place = place; }));
        QVERIFY(eachSurvives<CutOffPlan>(
            [](CallDraft &draft, CutOffPlan plan) { draft.safety.ifCutOff = plan; }));
        QVERIFY(survives([](CallDraft &draft) { draft.safety.dangerAsked = false; }));
    }

    void everyFactOfAPersonComesBack()
    {
        const auto person = [](CallDraft &draft) -> CallPerson & { return draft.persons.first(); };
        QVERIFY(eachSurvives<Sex>([&](CallDraft &draft, Sex sex) { person(draft).sex = sex; }));
        QVERIFY(eachSurvives<AgeState>([&](CallDraft &draft, AgeState age) { person(draft).age = age; }));
        QVERIFY(eachSurvives<Stay>([&](CallDraft &draft, Stay stay) { person(draft).stay = stay; }));
        QVERIFY(eachSurvives<Phase>([&](CallDraft &draft, Phase phase) { person(draft).phase = phase; }));
        QVERIFY(eachSurvives<Need>([&](CallDraft &draft, Need need) { person(draft).needs = {need}; }));
        QVERIFY(eachSurvives<ExploitationForm>(
            [&](CallDraft &draft, ExploitationForm form) { person(draft).forms = {form}; }));
        QVERIFY(eachSurvives<KnownFact>(
            [&](CallDraft &draft, KnownFact fact) { person(draft).guardianInvolved = fact; }));
        QVERIFY(eachSurvives<Answer>(
            [&](CallDraft &draft, Answer answer) { person(draft).answers.insert(u"R4b"_s, answer); }));
        QVERIFY(survives([&](CallDraft &draft) { person(draft).people = 999; }));
        QVERIFY(survives([&](CallDraft &draft) { person(draft).asylumSeeker = true; }));
        QVERIFY(survives([&](CallDraft &draft) { person(draft).formallyIdentified = true; }));
    }

    void everyReferralComesBack()
    {
        const auto referral = [](CallDraft &draft) -> Referral & { return draft.referrals.first(); };
        QVERIFY(
            eachSurvives<ReferralWay>([&](CallDraft &draft, ReferralWay way) { referral(draft).way = way; }));
        QVERIFY(eachSurvives<ReferralOutcome>(
            [&](CallDraft &draft, ReferralOutcome outcome) { referral(draft).outcome = outcome; }));
        QVERIFY(survives([&](CallDraft &draft) { referral(draft).consent = true; }));
        QVERIFY(survives([&](CallDraft &draft) { referral(draft).persons = {0, 3, 7}; }));
        QVERIFY(survives([](CallDraft &draft) { draft.referrals.append(draft.referrals.first()); }));
    }

    void everyAgreementComesBack()
    {
        QVERIFY(
            eachSurvives<DangerWho>([](CallDraft &draft, DangerWho who) { draft.safety.dangerWho = who; }));
        QVERIFY(eachSurvives<Listener>(
            [](CallDraft &draft, Listener listener) { draft.safety.listeners = {listener}; }));
        QVERIFY(eachSurvives<ConsentState>(
            [](CallDraft &draft, ConsentState state) { draft.consents.first().state = state; }));
        QVERIFY(eachSurvives<ConsentItem>(
            [](CallDraft &draft, ConsentItem item) { draft.consents.first().items = {item}; }));
        QVERIFY(
            eachSurvives<CallBackWay>([](CallDraft &draft, CallBackWay way) { draft.callBack.way = way; }));
        QVERIFY(eachSurvives<Level>([](CallDraft &draft, Level level) { draft.handLevel->level = level; }));
        QVERIFY(eachSurvives<DutyGround>(
            [](CallDraft &draft, DutyGround ground) { draft.dutyGrounds = {ground}; }));
        QVERIFY(eachSurvives<DutyStep>(
            [](CallDraft &draft, DutyStep step) { draft.dutyLog.first().step = step; }));
        QVERIFY(survives([](CallDraft &draft) { draft.handLevel.reset(); }));
        QVERIFY(survives([](CallDraft &draft) { draft.callBack = {}; }));
        QVERIFY(survives([](CallDraft &draft) { draft.endedAt = draft.startedAt.addSecs(600); }));
        QVERIFY(survives([](CallDraft &draft) { draft.talkEndedAt = draft.startedAt.addSecs(500); }));
        QVERIFY(survives([](CallDraft &draft) { draft.aside = true; }));
        QVERIFY(survives([](CallDraft &draft) { draft.consents.first().guardianAsked = true; }));
        QVERIFY(survives([](CallDraft &draft) { draft.callBack.voicemail = true; }));
    }

    void whatIsNotDecidedYetComesBack()
    {
        QVERIFY(
            eachSurvives<NextAction>([](CallDraft &draft, NextAction action) { draft.nextAction = action; }));
        QVERIFY(eachSurvives<Answer>([](CallDraft &draft, Answer answer) {
            draft.whispered = {{u"w-hurt"_s, answer}};
        }));
        QVERIFY(
            eachSurvives<CallKind>([](CallDraft &draft, CallKind kind) { draft = withKind(draft, kind); }));
        QVERIFY(survives([](CallDraft &draft) { draft.takenAt = draft.startedAt.addSecs(600); }));
        QVERIFY(survives([](CallDraft &draft) { draft.addressChosen = true; }));
        QVERIFY(survives([](CallDraft &draft) { draft.dutyWords = u"KSP 12/26"_s; }));
        QVERIFY(survives([](CallDraft &draft) { draft.lowerReason = u"tylko płaca"_s; }));
        QVERIFY(survives([](CallDraft &draft) { draft.followUp = draft.startedAt.date().addDays(1); }));
    }

    void aControlCharacterIsLeftOutAndTheDraftIsRead()
    {
        auto pasted = sample();
        pasted.notes = u"page one\fpage two"_s;
        pasted.safety.where = u"ul. Polna\r\n5"_s;
        pasted.callBack.codeWord = u"lamp\u0007"_s;
        const auto draft = draftFrom(textOf(pasted));
        QVERIFY2(draft, draft ? "" : qPrintable(draft.problem().where));
        QCOMPARE(draft->notes, u"page onepage two"_s);
        QCOMPARE(draft->safety.where, u"ul. Polna\n5"_s);
        QCOMPARE(draft->callBack.codeWord, u"lamp"_s);
    }

    void aDraftOfTheFirstSchemaIsRead()
    {
        auto object = jsonOfSample();
        for (const auto &key : {u"consents"_s, u"callBack"_s, u"handLevel"_s, u"dutyGrounds"_s, u"dutyLog"_s,
                                u"endedAt"_s, u"returnNumber"_s, u"earlierCall"_s, u"beforeKind"_s,
                                u"whispered"_s, u"nextAction"_s, u"followUp"_s, u"talkEndedAt"_s, u"aside"_s})
            object.remove(key);
        auto safety = object.value(u"safety"_s).toObject();
        safety.remove(u"dangerWho"_s);
        safety.remove(u"listeners"_s);
        object.insert(u"safety"_s, safety);
        const auto draft = readBack(object);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.problem().where));
        QCOMPARE(draft->notes, sample().notes);
        QVERIFY(!draft->handLevel);
        QCOMPARE(draft->callBack.way, CallBackWay::None);
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString{u""_s};
        QTest::newRow("Polish") << u"Zażółć gęślą jaźń"_s;
        QTest::newRow("Ukrainian") << u"Їхня бригада"_s;
        QTest::newRow("two lines and a tab") << u"one\n\ttwo"_s;
        QTest::newRow("JSON inside") << u"{\"a\": [1, \\]}"_s;
        QTest::newRow("markup") << u"<b>bold</b> &amp;"_s;
        QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U0001F6A8 help");
        QTest::newRow("right to left") << u"مساعدة"_s;
        QTest::newRow("as long as notes may be") << QString{MaxNotes, u'n'};
    }

    void anyTextComesBack()
    {
        QFETCH(QString, text);
        QVERIFY(survives([&](CallDraft &draft) {
            draft.notes = text;
            draft.safety.where = text;
            draft.safety.whoHears = text;
            draft.safety.peoplesWhere = text;
            draft.perpetratorPlace = text;
        }));
    }

    void manyPersonsKeepTheirOrder()
    {
        QVERIFY(survives([](CallDraft &draft) {
            for (int i = 1; i < MaxPersons; ++i)
                draft.persons.append(CallPerson{.id = makeId<PersonTag>(draft.startedAt), .people = i});
        }));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("a later format") << u"format"_s << QJsonValue{2} << Fault::OutOfRange;
        QTest::newRow("no id") << u"id"_s << QJsonValue{} << Fault::MissingKey;
        QTest::newRow("an unknown kind") << u"kind"_s << QJsonValue{u"ghost"_s} << Fault::UnknownValue;
        QTest::newRow("a number for a note") << u"notes"_s << QJsonValue{7} << Fault::WrongType;
        QTest::newRow("no time") << u"startedAt"_s << QJsonValue{u"yesterday"_s} << Fault::NotATime;
        QTest::newRow("a key from nowhere") << u"zodiac"_s << QJsonValue{u"lion"_s} << Fault::UnknownKey;
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(Fault, fault);
        auto object = jsonOfSample();
        object.insert(key, value);
        const auto draft = readBack(object);
        QVERIFY(!draft);
        QCOMPARE(draft.problem().fault, fault);
        QCOMPARE(draft.problem().where, u'/' + key);
    }

    void aWrongPersonIsSaidWithItsNumber()
    {
        auto object = jsonOfSample();
        auto persons = object.value(u"persons"_s).toArray();
        auto person = persons.first().toObject();
        person.insert(u"people"_s, 0);
        persons.append(person);
        object.insert(u"persons"_s, persons);
        const auto draft = readBack(object);
        QVERIFY(!draft);
        QCOMPARE(draft.problem().where, u"/persons/1/people"_s);
        QCOMPARE(draft.problem().expected, u"1…999"_s);
    }

    void aTornDraftIsNotACall()
    {
        const auto whole = textOf(sample());
        for (const auto length : {qsizetype{0}, qsizetype{1}, whole.size() / 2, whole.size() - 1})
            QVERIFY(!draftFrom(whole.left(length)));
    }
};

QTEST_GUILESS_MAIN(TestDraftJson)
#include "tst_draft_json.moc"
