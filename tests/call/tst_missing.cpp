// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Missing.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What must be said before a call closes, written down once more as a table (domain/call-practice.md §10):
/// kinds that close at once need nothing, a dropped call, an institution and a suspected
/// controller need no safety answers.
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
        if (kind == u"institution"_s || kind == u"suspectedController"_s || disposition == u"dropped"_s)
            return parts;
        if (!talk)
            parts.append(MissingPart::TalkFreely);
        if (!danger)
            parts.append(MissingPart::Danger);
        return parts;
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
        };
        for (int i = 0; i < edits.size(); ++i) {
            CallDraft draft;
            edits.at(i)(draft);
            QVERIFY2(hasContent(draft), qPrintable(QString::number(i)));
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
