// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace latarnia {

/// A call as it is read back. Codes stay the words they were stored as: one that a newer program wrote is
/// shown, never dropped.
struct StoredPerson
{
    int people{1};
    QString sex{};
    QString age{};
    QString citizenship{};
    QString stay{};
    QString phase{};
    QStringList forms{};
    QStringList needs{};
    QMap<QString, QString> answers{};
    QString beneficiary{};
    QString caseReference{};
    QString ageGroup{};
    QString mainForm{};
    QString status{};
    QString screening{}; ///< JSON as it was imported
    QString verdict{}; ///< JSON
};

struct StoredReferral
{
    QString service{};
    QString way{};
    QString outcome{};
    bool consent{false};
    QDateTime at{};
};

struct StoredConsent
{
    int person{0};
    QString recipient{};
    QString state{};
    QStringList items{};
    QString wording{};
    QString language{};
    bool guardianAsked{false};
    QDateTime at{};
};

struct StoredCallBack
{
    QString way{};
    QString number{};
    QString safeTimes{};
    QString coverStory{};
    bool voicemail{false};
    QString codeWord{};
    QDateTime expires{}; ///< the end of the last day, invalid: none was set
    QDateTime frozenAt{}; ///< since then nobody rings: a suspected controller may be using the number
};

struct StoredDutyEntry
{
    QString step{};
    QString words{};
    QDateTime at{};
};

/// What who is at the desk may see of a call.
enum class Sight { Whole, Masked, None };

/// One line of the list of calls.
struct CallLine
{
    QString id{};
    QString number{};
    QString state{}; ///< open, closed
    QDateTime startedAt{}; ///< UTC
    QDateTime endedAt{}; ///< UTC, invalid while the call is open
    QString kind{};
    QString level{};
    QString language{};
    QString disposition{};
    QString takenBy{}; ///< the id of a person; empty: nobody who had signed in
    QString organisation{};
    QString belongsTo{}; ///< by name: whom it was given to last, else who took it; may be empty
    Sight sight{Sight::Whole};
};

struct StoredCall
{
    CallLine line{};
    QString ref{};
    QDateTime enteredAt{};
    QString purpose{};
    QString channel{};
    QString callerRole{};
    QString voivodeship{};
    QString talkFreely{};
    QString danger{};
    QStringList dangerKinds{};
    QString dangerPlace{};
    QString ifCutOff{};
    QStringList wishes{};
    QString ceiling{};
    QString basis{};
    QString callerPlace{};
    QString peoplesPlace{};
    QString perpetratorPlace{};
    bool callerVerified{false};
    QString institutionReference{};
    QString switchboard{};
    QDateTime rungBackAt{};
    QString whoHears{};
    QString notes{};
    QString nextNote{};
    QList<StoredPerson> persons{};
    QList<StoredReferral> referrals{};
    QString handLevel{};
    QString handReason{};
    QString dangerWho{};
    QStringList listeners{};
    QStringList dutyGrounds{};
    QString nextAction{};
    QDate followUp{};
    QList<StoredConsent> consents{};
    std::optional<StoredCallBack> callBack{};
    QList<StoredDutyEntry> dutyLog{};
    QStringList sealed{}; ///< the kinds of what is sealed of it
};

/// Where a page of the list ended.
struct PageMark
{
    QDateTime startedAt{};
    QString id{};
};

/// One line of the journal.
struct Change
{
    QString desk{};
    qint64 seq{0};
    QString kind{}; ///< callTaken, callClosed, callReopened, callImported, callAssigned
    QString call{};
};

} // namespace latarnia
