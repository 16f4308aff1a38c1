// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Identity.h"
#include "core/call/StoredCall.h"
#include "core/desk/DeskIdentity.h"

#include <QJsonObject>

namespace latarnia {

class Store;

/// Whose data of which call: the caller's, and with an index those of one person of it.
struct AccessSubject
{
    QString call{};
    std::optional<int> person{};
    std::optional<CallIdentity> identity{}; ///< where whoever asks opened the capsule
    std::optional<PerpetratorIdentity> perpetrator{}; ///< is masked wherever it stands; never reported
};

/// One thing that is held.
struct ReportedField
{
    QString field{}; ///< a code
    QString value{}; ///< codes, or words
    bool isWords{false}; ///< somebody must read it before it is handed out: it may speak of others

    bool operator==(const ReportedField &) const = default;
};

/// Who was given data with consent, and is to be told of a correction or an erasure (art. 19 GDPR).
struct Recipient
{
    QString service{};
    QString way{};
    QDateTime at{};

    bool operator==(const Recipient &) const = default;
};

struct ReportedCall
{
    QString call{};
    QString number{};
    QDateTime startedAt{};
    QList<ReportedField> fields{};
    QList<Recipient> recipients{};
    int othersMasked{0}; ///< persons of the call who are not reported
};

/// Everything held about one person in some calls (art. 15 GDPR), without what is others'.
struct AccessReport
{
    QDateTime at{};
    QList<ReportedCall> calls{};
};

/// Whom the data of a call went to with consent.
QList<Recipient> recipientsOf(const StoredCall &call);

/// Names and numbers of these words, and of what they sound the same in letters, become blocks.
QString masked(const QString &text, const QStringList &words);

/// Writes down that it was made, call by call. NotFound where one of the calls is not there.
Result<AccessReport> accessReport(Store &store, const DeskIdentity &identity,
                                  const QList<AccessSubject> &subjects, const QDateTime &now);

QJsonObject jsonOf(const AccessReport &report);
/// One line a field, codes for names; for whoever has no other way to read it.
QString plainTextOf(const AccessReport &report);

} // namespace latarnia
