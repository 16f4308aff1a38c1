// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AccessReport.h"

#include "core/base/Fold.h"
#include "core/call/CallerRole.h"
#include "core/call/Consent.h"
#include "core/call/ReferralOutcome.h"
#include "core/desk/RetentionAudit.h"
#include "core/desk/Staff.h"
#include "core/rights/LookReason.h"
#include "core/store/Store.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qsizetype ShortestMasked = 3;
const QChar Block{u'█'};

QStringList wordsOf(const PersonIdentity &person)
{
    return {person.name, person.nickname, person.phone, person.address, person.employer};
}

/// What stays of a name when it is declined: "Żaneta" is "Żanety" too.
QString stemOf(const QString &name)
{
    constexpr qsizetype shortest = 5;
    return name.size() >= shortest && u"aeiouy"_s.contains(name.back()) ? name.chopped(1) : name;
}

/// Everybody in the call whose words are not for the person who asks.
/// Who speaks of themselves is the first of the people; every other caller is somebody else.
bool isTheCaller(const AccessSubject &subject, const StoredCall &call)
{
    return !subject.person || (*subject.person == 0 && call.callerRole == codeOf(CallerRole::Victim));
}

/// What belongs to whoever called, and not to the person they spoke of.
StoredCall withoutCaller(const StoredCall &call)
{
    auto rest = call;
    rest.callerPlace.clear();
    rest.whoHears.clear();
    rest.callBack.reset();
    return rest;
}

AccessSubject withoutCaller(const AccessSubject &subject)
{
    auto rest = subject;
    if (rest.identity)
        rest.identity = CallIdentity{.persons = subject.identity->persons,
                                     .peoplesPlace = subject.identity->peoplesPlace};
    return rest;
}

QStringList othersWords(const AccessSubject &subject, const StoredCall &call, const QStringList &staff)
{
    auto words = staff;
    if (subject.identity && !isTheCaller(subject, call))
        words += wordsOf(subject.identity->caller);
    if (subject.identity) {
        for (qsizetype i = 0; i < subject.identity->persons.size(); ++i) {
            if (i != subject.person)
                words += wordsOf(subject.identity->persons.at(i));
        }
    }
    if (subject.perpetrator)
        words += wordsOf(subject.perpetrator->person.identity) + QStringList{subject.perpetrator->place};
    return words;
}

/// Collects what is there of one call.
class Collecting
{
public:
    Collecting(ReportedCall &into, QStringList others)
        : m_into{into}
        , m_others{std::move(others)}
    {
    }

    void code(QLatin1StringView field, const QString &value) { add(field, value, false); }
    void codes(QLatin1StringView field, const QStringList &values) { add(field, values.join(u' '), false); }
    void words(QLatin1StringView field, const QString &value) { add(field, masked(value, m_others), true); }
    void moment(QLatin1StringView field, const QDateTime &value)
    {
        add(field, value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString{}, false);
    }

private:
    void add(QLatin1StringView field, const QString &value, bool isWords)
    {
        if (!value.isEmpty())
            m_into.fields.append({.field = field, .value = value, .isWords = isWords});
    }

    ReportedCall &m_into;
    QStringList m_others;
};

void collectCall(Collecting &in, const StoredCall &call)
{
    in.code("kind"_L1, call.line.kind);
    in.code("purpose"_L1, call.purpose);
    in.code("channel"_L1, call.channel);
    in.code("role"_L1, call.callerRole);
    in.code("language"_L1, call.line.language);
    in.code("voivodeship"_L1, call.voivodeship);
    in.code("level"_L1, call.line.level);
    in.code("disposition"_L1, call.line.disposition);
    in.code("danger"_L1, call.danger);
    in.codes("dangerKinds"_L1, call.dangerKinds);
    in.codes("wishes"_L1, call.wishes);
    in.code("nextAction"_L1, call.nextAction);
    in.code("followUp"_L1, call.followUp.toString(Qt::ISODate));
    in.moment("endedAt"_L1, call.line.endedAt);
    in.words("callerPlace"_L1, call.callerPlace);
    in.words("peoplesPlace"_L1, call.peoplesPlace);
    in.words("whoHears"_L1, call.whoHears);
    in.words("notes"_L1, call.notes);
    in.words("nextNote"_L1, call.nextNote);
    in.words("handReason"_L1, call.handReason);
    for (const auto &entry : call.dutyLog)
        in.words("duty"_L1, entry.step + u' ' + entry.words);
    if (call.callBack) {
        in.code("callBackWay"_L1, call.callBack->way);
        in.words("callBackNumber"_L1, call.callBack->number);
        in.words("safeTimes"_L1, call.callBack->safeTimes);
        in.words("coverStory"_L1, call.callBack->coverStory);
        in.words("codeWord"_L1, call.callBack->codeWord);
    }
}

void collectPerson(Collecting &in, const StoredPerson &person)
{
    in.code("sex"_L1, person.sex);
    in.code("age"_L1, person.age);
    in.code("citizenship"_L1, person.citizenship);
    in.code("stay"_L1, person.stay);
    in.code("phase"_L1, person.phase);
    in.codes("forms"_L1, person.forms);
    in.codes("needs"_L1, person.needs);
    in.code("status"_L1, person.status);
    in.words("beneficiary"_L1, person.beneficiary);
    in.words("caseReference"_L1, person.caseReference);
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer)
        in.code("answer"_L1, answer.key() + u' ' + answer.value());
    in.code("verdict"_L1, person.verdict);
}

void collectIdentity(Collecting &in, const PersonIdentity &person)
{
    in.words("name"_L1, person.name);
    in.words("nickname"_L1, person.nickname);
    in.words("phone"_L1, person.phone);
    in.words("address"_L1, person.address);
    in.words("employer"_L1, person.employer);
}

void collectIdentities(Collecting &in, const AccessSubject &subject)
{
    if (!subject.identity)
        return;
    const auto &held = *subject.identity;
    collectIdentity(in, held.caller);
    if (subject.person && *subject.person < held.persons.size())
        collectIdentity(in, held.persons.at(*subject.person));
    in.words("callerPlace"_L1, held.callerPlace);
    in.words("peoplesPlace"_L1, held.peoplesPlace);
    in.words("callBackNumber"_L1, held.callBackNumber);
    in.words("coverStory"_L1, held.coverStory);
    in.words("codeWord"_L1, held.codeWord);
}

void collectConsents(Collecting &in, const StoredCall &call, const std::optional<int> &person)
{
    for (const auto &consent : call.consents) {
        if (consent.person == person.value_or(0))
            in.codes("consent"_L1, QStringList{consent.recipient, consent.state} + consent.items);
    }
}

Result<ReportedCall> reportOne(Store &store, const AccessSubject &subject, const QStringList &staff)
{
    const auto whole = store.wholeCall(subject.call);
    if (!whole || !*whole)
        return whole ? Problem{.fault = Fault::NotFound} : whole.problem();
    const auto call = isTheCaller(subject, **whole) ? **whole : withoutCaller(**whole);
    ReportedCall reported{.call = call.line.id,
                          .number = call.line.number,
                          .startedAt = call.line.startedAt,
                          .recipients = recipientsOf(call)};
    Collecting in{reported, othersWords(subject, **whole, staff)};
    collectCall(in, call);
    collectIdentities(in, isTheCaller(subject, **whole) ? subject : withoutCaller(subject));
    collectConsents(in, call, subject.person);
    const bool isThere = subject.person && *subject.person < call.persons.size();
    if (isThere)
        collectPerson(in, call.persons.at(*subject.person));
    reported.othersMasked = int(call.persons.size()) - (isThere ? 1 : 0);
    return reported;
}

QStringList namesOf(const QHash<QString, StaffMember> &staff)
{
    QStringList names;
    for (const auto &person : staff)
        names.append(person.name);
    return names;
}

} // namespace

QList<Recipient> recipientsOf(const StoredCall &call)
{
    QList<Recipient> recipients;
    for (const auto &referral : call.referrals) {
        const bool hasConsent = referral.consent
            || std::any_of(call.consents.begin(), call.consents.end(), [&](const StoredConsent &consent) {
                                    return consent.recipient == referral.service
                                        && consent.state == codeOf(ConsentState::Given);
                                });
        if (hasConsent && referral.way != codeOf(ReferralWay::Told))
            recipients.append({.service = referral.service, .way = referral.way, .at = referral.at});
    }
    return recipients;
}

QString masked(const QString &text, const QStringList &words)
{
    QStringList hidden;
    static const QRegularExpression gap{u"[\\s,;]+"_s};
    for (const auto &word : words) {
        const auto parts = word.split(gap, Qt::SkipEmptyParts);
        for (const auto &part : parts) {
            if (part.size() >= ShortestMasked)
                hidden.append(stemOf(folded(part)));
        }
    }
    static const QRegularExpression token{
        u"[\\p{L}\\p{N}+](?:[\\p{L}\\p{M}\\p{N}.'’-]*[\\p{L}\\p{M}\\p{N}])?"_s};
    auto out = text;
    auto found = token.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        // Also with an ending: "Kowalskiego" names Kowalski.
        const auto plain = folded(match.captured());
        const bool isOther = std::any_of(hidden.begin(), hidden.end(),
                                         [&](const QString &word) { return plain.startsWith(word); });
        for (auto i = match.capturedStart(); isOther && i < match.capturedEnd(); ++i)
            out[i] = Block;
    }
    return out;
}

Result<AccessReport> accessReport(Store &store, const DeskIdentity &identity,
                                  const QList<AccessSubject> &subjects, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<AccessReport> {
        AccessReport report{.at = now};
        const auto staff = staffById(store);
        if (!staff)
            return staff.problem();
        for (const auto &subject : subjects) {
            const auto call = reportOne(store, subject, namesOf(*staff));
            if (!call)
                return call.problem();
            report.calls.append(*call);
            const AuditedFacts facts{.deed = AuditedDeed::AccessReport,
                                     .object = subject.call,
                                     .reason = codeOf(LookReason::DataRequest)};
            if (const auto noted = noteRetention(store, identity, facts, now); !noted)
                return noted.problem();
        }
        return report;
    });
}

} // namespace latarnia
