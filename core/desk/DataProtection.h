// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataAccounts.h"
#include "core/desk/DataRequests.h"
#include "core/desk/Retention.h"
#include "core/desk/SpanRows.h"

namespace latarnia {

class Lane;

/// What is done for the people the data are about: erasing in time, answering them, and accounting for it.
class DataProtection : public QObject
{
    Q_OBJECT

public:
    DataProtection(OpenVaults vaults, DeskIdentity identity, const std::shared_ptr<Lane> &writer,
                   const std::shared_ptr<Lane> &reader, Clock clock, QObject *parent = nullptr);

    void openWith(const OpenVaults &vaults);
    /// What is due by @p rules can be erased from now on, and is once a day when @p isIdle says that nobody
    /// talks; that job is nobody's deed.
    void follow(const RetentionRules &rules, const std::function<bool()> &isIdle);
    /// Whether who is at the desk may do it at all, for some call where it is done to one.
    bool mayDo(DataDeed deed) const { return mayEver(m_desk.identity, deed); }

    void preview(); ///< answers with previewed()
    void run(); ///< answers with certified()
    void readSpans(); ///< answers with spansRead()
    void change(const ChangedSpan &span, const QString &words); ///< answers with spansRead(), as it is then

    DataRequests &requests() { return m_requests; }
    DataAccounts &accounts() { return m_accounts; }

Q_SIGNALS:
    void spansRead(const QList<latarnia::SpanRow> &rows);
    void previewed(const latarnia::RetentionPreview &preview);
    void progressed(int done, int of);
    void certified(const latarnia::ErasureCertificate &certificate);
    void clockDoubted(); ///< a person must look before anything is erased
    void failed(latarnia::DataDeed deed, const latarnia::Problem &problem);

private:
    /// Does it where it is permitted.
    void ask(DataDeed deed, std::function<Result<>(Store &)> work, std::function<void()> then);
    void askForSpans(DataDeed deed, const std::function<Result<>(Store &)> &work);

    DataDesk m_desk;
    std::shared_ptr<Lane> m_writer;
    RetentionRules m_rules;
    DataDeed m_asked{DataDeed::Preview}; ///< what the next failure is of
    DataRequests m_requests;
    DataAccounts m_accounts;
    std::unique_ptr<Retention> m_retention; ///< none until follow()
    QThreadPool m_thread;
};

} // namespace latarnia
