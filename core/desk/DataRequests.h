// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/AccessReport.h"
#include "core/desk/CallLimits.h"
#include "core/desk/Correcting.h"
#include "core/desk/DataDesk.h"
#include "core/desk/PersonSearch.h"
#include "core/desk/SecondPerson.h"
#include "core/retention/ErasedPart.h"

#include <QObject>
#include <QThreadPool>

namespace latarnia {

/// A call in which somebody may be, and what there is to know of it without reading it.
struct CallOfPerson
{
    QString call{};
    QString number{};
    QDateTime startedAt{};
    bool isOpen{false};
    int persons{0};
    QList<BlindKind> matched{};
    QList<CallLimit> limits{}; ///< that stand
};

/// One call, and why of it something is to be erased.
struct ErasingRequest
{
    QString call{};
    ErasureReason reason{ErasureReason::Request};
    SecondPerson second{};
};

/// What somebody may ask for whose data are held (art. 15–21 GDPR), for whoever answers them. Nothing here
/// waits: every answer comes as a signal, and each deed is permitted first.
class DataRequests : public QObject
{
    Q_OBJECT

public:
    explicit DataRequests(DataDesk desk, QObject *parent = nullptr);
    ~DataRequests() override;

    void openWith(const OpenVaults &vaults);
    void find(const QList<BlindText> &texts); ///< answers with found()
    /// The caller's data of this call, and with an index those of one person of it. What is sealed is opened
    /// where who asks may. Answers with reported().
    void report(const QString &call, const std::optional<int> &person);
    void limit(const LimitOrder &order); ///< this and what follows: done() or failed()
    void lift(const CallLimit &limit);
    void erase(const ErasingRequest &request);
    void correct(const CorrectionOrder &order);

Q_SIGNALS:
    void found(const QList<latarnia::CallOfPerson> &calls);
    void reported(const latarnia::AccessReport &report);
    void done(latarnia::DataDeed deed, const QString &call);
    void failed(latarnia::DataDeed deed, const latarnia::Problem &problem);

private:
    using CallWork = std::function<Result<>(Store &)>;

    void onCall(DataDeed deed, const QString &call, CallWork work);
    void answer(DataDeed deed, const QString &call, const Result<> &result);
    Result<> eraseNow(const ErasingRequest &request, const OpenVaults &vaults);

    DataDesk m_desk;
    QThreadPool m_thread; ///< one: a deed at a time
};

} // namespace latarnia
