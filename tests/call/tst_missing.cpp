// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/KindPath.h"
#include "core/call/Missing.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What must be said before a call closes, written down once more as a table (domain/call-practice.md §10):
/// kinds that close at once need nothing, ringing back and a case need what they promise, a dropped call, an
/// institution and a suspected controller need no safety answers.
class TestMissing : public QObject
{
    Q_OBJECT

    static bool closesAtOnce(const QString &kind)
    {
        const QStringList atOnce{u"hangUp"_s, u"wrongNumber"_s, u"abusive"_s,
                                 u"prank"_s,  u"test"_s,        u"media"_s};
        return atOnce.contains(kind);
    }

    static QList<MissingPart> expected(const QString &kind, const QString &disposition, bool talk,
                                       bool danger)
    {
        if (closesAtOnce(kind))
            return {};
        QList<MissingPart> parts;
        if (disposition.isEmpty())
            parts.append(MissingPart::Disposition);
        if (disposition == u"callbackPlanned"_s)
            parts.append(MissingPart::CallBack);
        if (disposition == u"caseOpened"_s)
            parts.append(MissingPart::Consent);
        if (disposition == u"callbackPlanned"_s || disposition == u"caseOpened"_s)
            parts.append(MissingPart::FollowUp);
        if (kind == u"institution"_s || kind == u"suspectedController"_s || disposition == u"dropped"_s)
            return parts;
        if (!talk)
            parts.append(MissingPart::TalkFreely);
        if (!danger)
            parts.append(MissingPart::Danger);
        return parts;
    }

    static CallDraft asked(Disposition disposition)
    {
        CallDraft draft;
        draft.kind = CallKind::Victim;
        draft.disposition = disposition;
        draft.safety.talkFreely = Answer::Yes;
        draft.safety.danger = DangerNow::No;
        draft.safety.dangerAsked = true;
        return draft;
    }

private Q_SLOTS:
    void everyKindWithEveryEndIsAsTheTableSays()
    {
        int looked = 0;
        auto dispositions = allCodes<Disposition>();
        dispositions.append(QString{});
        for (const auto &kind : allCodes<CallKind>()) {
            for (const auto &disposition : std::as_const(dispositions)) {
                for (int said = 0; said < 4; ++said) {
                    CallDraft draft;
                    draft.kind = fromCode<CallKind>(kind);
                    draft.disposition = fromCode<Disposition>(disposition);
                    if (said & 1)
                        draft.safety.talkFreely = Answer::Declined;
                    draft.safety.dangerAsked = said & 2;
                    QCOMPARE(missingIn(draft), expected(kind, disposition, said & 1, said & 2));
                    ++looked;
                }
            }
        }
        QCOMPARE(looked, 15 * 12 * 4);
    }

    void withoutAKindNothingElseIsAskedFor()
    {
        CallDraft draft;
        draft.disposition = Disposition::Handover;
        QCOMPARE(missingIn(draft), QList{MissingPart::Kind});
    }

    void ringingBackNeedsAWayAndADay()
    {
        auto draft = asked(Disposition::CallbackPlanned);
        QCOMPARE(missingIn(draft), (QList{MissingPart::CallBack, MissingPart::FollowUp}));
        draft.callBack.way = CallBackWay::Phone;
        QCOMPARE(missingIn(draft), QList{MissingPart::FollowUp});
        draft.followUp = QDate{2026, 11, 27};
        QVERIFY(missingIn(draft).isEmpty());
    }

    void aCaseNeedsAWordOnConsentAndADay()
    {
        auto draft = asked(Disposition::CaseOpened);
        QCOMPARE(missingIn(draft), (QList{MissingPart::Consent, MissingPart::FollowUp}));
        draft.followUp = QDate{2026, 11, 27};
        draft.safety.danger = DangerNow::Yes; // life comes first
        QVERIFY(missingIn(draft).isEmpty());
        draft.safety.danger = DangerNow::No;
        draft.consents = {{.state = ConsentState::Refused}}; // was asked, and said no
        QVERIFY(missingIn(draft).isEmpty());
    }

    void whatHappensNextIsWhatTheOutcomeSaysUnlessSomethingElseWasChosen()
    {
        auto draft = asked(Disposition::Information);
        QCOMPARE(nextActionOf(draft), NextAction::None);
        draft.nextAction = NextAction::WeRingBack;
        QCOMPARE(missingIn(draft), QList{MissingPart::FollowUp});
        draft.disposition = Disposition::CaseOpened;
        draft.nextAction = NextAction::Colleague;
        QVERIFY(missingIn(draft).contains(MissingPart::FollowUp)); // a case is opened, whoever goes on
    }

    void aDroppedCallClosesWhateverWasPlanned()
    {
        auto draft = asked(Disposition::Dropped);
        draft.nextAction = NextAction::WeRingBack;
        draft.kind = CallKind::Silent;
        draft.safety = {};
        QVERIFY(missingIn(draft).isEmpty());
    }

    void aNoteForTheNextColleagueIsShort()
    {
        auto draft = asked(Disposition::Information);
        draft.nextNote = QString{MaxNextNote, u'n'};
        QVERIFY(missingIn(draft).isEmpty());
        draft.nextNote += u'n';
        QCOMPARE(missingIn(draft), QList{MissingPart::NextNote});
        draft.disposition = Disposition::Dropped;
        QCOMPARE(missingIn(draft), QList{MissingPart::NextNote});
    }

    void everythingAnOperatorCanRecordIsContent()
    {
        const CallDraft blank;
        QVERIFY(!hasContent(blank));
        const QList<std::function<void(CallDraft &)>> edits{
            [](CallDraft &draft) { draft.notes = u"x"_s; },
            [](CallDraft &draft) { draft.nextNote = u"x"_s; },
            [](CallDraft &draft) { draft.safety.where = u"x"_s; },
            [](CallDraft &draft) { draft.safety.whoHears = u"x"_s; },
            [](CallDraft &draft) { draft.safety.talkFreely = Answer::No; },
            [](CallDraft &draft) { draft.safety.danger = DangerNow::Yes; },
            [](CallDraft &draft) { draft.safety.dangerKinds = {DangerKind::Hurt}; },
            [](CallDraft &draft) { draft.referrals = {Referral{}}; },
            [](CallDraft &draft) { draft.persons = {CallPerson{.people = 2}}; },
            [](CallDraft &draft) {
                draft.persons = {CallPerson{.answers = {{u"R1"_s, Answer::No}}}};
            },
            [](CallDraft &draft) { draft.persons = {CallPerson{.needs = {Need::Shelter}}}; },
            [](CallDraft &draft) { draft.persons = {CallPerson{.phase = Phase::Before}}; },
            [](CallDraft &draft) { draft.consents = {Consent{}}; },
            [](CallDraft &draft) { draft.callBack.way = CallBackWay::Phone; },
            [](CallDraft &draft) { draft.dutyGrounds = {DutyGround::Captivity}; },
            [](CallDraft &draft) { draft.dutyLog = {DutyEntry{}}; },
            [](CallDraft &draft) { draft.dutyWords = u"x"_s; },
            [](CallDraft &draft) { draft.lowerReason = u"x"_s; },
            [](CallDraft &draft) { draft.wishes = {Wish::Police}; },
            [](CallDraft &draft) { draft.handLevel = HandLevel{.level = Level::T1}; },
            [](CallDraft &draft) { draft.returnNumber = u"12345"_s; },
            [](CallDraft &draft) { draft.earlierCall = u"x"_s; },
            [](CallDraft &draft) { draft.voivodeship = u"PL-14"_s; },
            [](CallDraft &draft) { draft.perpetratorPlace = u"x"_s; },
            [](CallDraft &draft) { draft.callerVerified = true; },
            [](CallDraft &draft) {
                draft.whispered = {{u"w-locked"_s, Answer::No}};
            },
            [](CallDraft &draft) {
                draft.followUp = QDate{2026, 11, 27};
            },
        };
        for (int i = 0; i < edits.size(); ++i) {
            CallDraft draft;
            edits.at(i)(draft);
            QVERIFY2(hasContent(draft), qPrintable(QString::number(i)));
        }
    }

    void whatTheProgramPutThereItselfIsNoContent()
    {
        const QList<std::function<void(CallDraft &)>> edits{
            [](CallDraft &draft) { draft = withKind(draft, CallKind::Preventive); },
            [](CallDraft &draft) { draft = withKind(draft, CallKind::Institution); },
            [](CallDraft &draft) { draft.number = u"2026-000001"_s; },
            [](CallDraft &draft) {
                draft.startedAt = QDateTime{QDate{2026, 11, 24}, {}, Qt::UTC};
            },
            [](CallDraft &draft) { draft.revision = 9; },
            [](CallDraft &draft) { draft.callerLanguage = u"es"_s; },
            [](CallDraft &draft) { draft.address = AddressForm::Masculine; },
            [](CallDraft &draft) { draft.place = u"1 notes"_s; },
            [](CallDraft &draft) { draft.incomingNumber = u"+48600700800"_s; },
            [](CallDraft &draft) { draft.disposition = Disposition::Dropped; },
            [](CallDraft &draft) { draft.callBack.number = u"+48600700800"_s; }, // passed by: way is none
        };
        for (int i = 0; i < edits.size(); ++i) {
            CallDraft draft;
            draft.persons = {CallPerson{.id = {u"one"_s}}};
            edits.at(i)(draft);
            QVERIFY2(!hasContent(draft), qPrintable(QString::number(i)));
        }
    }

    void aBlankPersonIsNoContent()
    {
        CallDraft draft;
        draft.persons = {CallPerson{.id = {u"one"_s}}, CallPerson{.id = {u"two"_s}}};
        QVERIFY(!hasContent(draft));
    }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
