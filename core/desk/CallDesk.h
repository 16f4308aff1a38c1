// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/call/Call.h"
#include "core/call/Missing.h"
#include "core/desk/DeskIdentity.h"
#include "core/pack/Pack.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace latarnia {

class EmergencyFiles;
class EmergencyKeeper;
class Lane;

/// What a call was judged as when it was closed, and by which packs.
struct ClosingResult
{
    QString level{};
    QString indication{};
    QString floor{};
    QString ceiling{};
    QString basis{};
    QStringList verdicts{}; ///< JSON, one a person
    QList<Pack> packs{};
};

constexpr int KeepWhenIdleMs = 250;
constexpr int KeepAtMostMs = 1000;
constexpr int ReopenWithinSeconds = 30;

/// Who asked for a new call: hands at the desk, or a telephone that rings.
enum class TakenBy { Operator, Telephone };

/// What an operator does with a call. Nothing here waits for the disk: every answer comes as a signal, after
/// COMMIT and never before.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    CallDesk(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock,
             const EmergencyFiles &emergency, QObject *parent = nullptr);
    ~CallDesk() override;

    /// A new call: its row exists before anything is typed, with the number where a telephone gave one.
    /// Answers with taken(). Where the vault cannot take it, the call is there all the same, without a number
    /// of its own until the vault gives it one.
    void take(TakenBy by = TakenBy::Operator, const QString &number = {});
    /// Remembers the newest state of a call; commits it 250 ms after the last change, at most 1 s after the
    /// first. Several calls can be open.
    void keep(const CallDraft &draft);
    /// Commits at once what keep() still holds.
    void keepNow();
    /// Closes in one transaction, or refuses and changes nothing.
    void close(const CallDraft &draft, const ClosingResult &result);
    bool isClosing(const CallId &call) const { return m_closing.contains(call.text); }
    /// Within 30 s of closing.
    void reopen(const CallDraft &draft);
    /// Calls a crash left open. Answers with draftsFound().
    void findDrafts();
    /// One place more for what the vault cannot take.
    void addEmergencyFolder(const QString &folder);
    /// To whom what names somebody is sealed from now on.
    void sealTo(const QList<QByteArray> &publicKeys) { m_identity.sealTo = publicKeys; }
    void record(const CallId &call, const QString &kind, const QString &subject, const QString &value);

Q_SIGNALS:
    void taken(const latarnia::CallDraft &draft, latarnia::TakenBy by);
    void takeRefused(const latarnia::Problem &problem); ///< who is at the desk takes no calls
    void numbered(const QString &call, const QString &number); ///< one that was taken without the vault
    void kept(const QString &call, quint64 revision, const QDateTime &at);
    void keepFailed(const latarnia::Problem &problem);
    void keptForEmergency(const QString &call); ///< not in the vault, but sealed in a file beside it
    void keptNowhere(); ///< neither in the vault nor in a file: in memory alone
    void closed(const QString &call);
    void closeRefused(const QList<latarnia::MissingPart> &missing);
    void closeFailed(const latarnia::Problem &problem, const QString &call);
    void reopened(const latarnia::CallDraft &draft);
    void draftsFound(const QList<latarnia::CallDraft> &drafts);
    void committed();

private:
    struct Event
    {
        QString call{};
        QDateTime at{};
        QString kind{};
        QString subject{};
        QString value{};
    };

    void postKeep();
    void fail(const Problem &problem);
    void takeWithoutVault(TakenBy by, const QString &number, const Problem &problem);
    void takeBack(const QList<CallDraft> &drafts, const QList<Event> &events);
    bool isPending(const CallId &call) const;

    std::shared_ptr<Lane> m_writer;
    DeskIdentity m_identity;
    Clock m_clock;
    QList<CallDraft> m_pending; ///< the newest state of each call that is not on its way yet
    QList<Event> m_events;
    QTimer m_idle;
    QTimer m_limit;
    std::shared_ptr<EmergencyKeeper> m_emergency;
    QSet<QString> m_closing; ///< calls whose closing is on its way to the disk
    QDateTime m_closedAt;
    QString m_closedCall;
};

} // namespace latarnia
