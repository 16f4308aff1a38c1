// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/AuditAnchors.h"
#include "core/desk/GlassRequests.h"
#include "core/desk/LookRequests.h"
#include "core/desk/Unlocking.h"

#include <QObject>

#include <memory>

namespace latarnia {

class Lane;

/// Looking at calls. Every look is a transaction of the writer: what was asked for, by whom and why is
/// written down, then it is read, then it is committed, and only then shown. Answers come as signals.
class Looks : public QObject
{
    Q_OBJECT

public:
    Looks(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock, QObject *parent = nullptr);

    /// With which what is sealed is opened from now on.
    void openWith(const OpenVaults &vaults);

    /// Answers with seen() or refused().
    void see(const QString &call);
    /// Answers with opened() or refused(); a reason is needed where the rights ask for one.
    void openIdentity(const QString &call, std::optional<LookReason> reason = {});
    /// For half an hour the call can be read; a lead has to review it. Answers with glassBroken() or
    /// refused().
    void breakGlass(const QString &call, LookReason reason, const QString &words);
    /// Whether there is a way round the rights for who is at the desk, for some calls.
    bool mayBreakGlass() const;
    /// Answers with looksRead(), newest first.
    void readLooks(const QString &call);
    /// Answers with glassesRead(); nothing for who reviews none.
    void readGlasses();
    /// Answers with glassesRead() or failed().
    void reviewGlass(const QString &id, const QString &words);

Q_SIGNALS:
    void seen(const latarnia::SeenCall &call);
    void refused(const QString &call, latarnia::Action action, const latarnia::Ruling &ruling);
    void opened(const QString &call, const latarnia::OpenedIdentity &identity);
    void glassBroken(const QString &call, const QDateTime &until);
    void looksRead(const QString &call, const QList<latarnia::PastLook> &looks);
    void glassesRead(const QList<latarnia::GlassToReview> &glasses);
    /// At the start, of the newest lines: whether what is written down is as it was written.
    void auditChecked(const QList<latarnia::InspectedAudit> &audits);
    void failed(const latarnia::Problem &problem);

private:
    /// A transaction of the writer, answered on this thread.
    template<typename Work, typename Answer>
    void run(Work work, Answer answer);
    template<typename Value>
    void refuseOrFail(const QString &call, Action action, const Result<Value> &result);

    std::shared_ptr<Lane> m_writer;
    DeskIdentity m_identity;
    Clock m_clock;
    std::shared_ptr<const std::vector<BoxPair>> m_pairs;
};

} // namespace latarnia
