// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/AuditAnchors.h"
#include "core/desk/DataDesk.h"
#include "core/desk/IncidentView.h"
#include "core/desk/ProcessingRecord.h"

#include <QObject>
#include <QThreadPool>

namespace latarnia {

/// A line of the audit as it is shown.
struct AuditedLine
{
    QDateTime at{}; ///< UTC
    QString who{}; ///< a name, or the id where nobody of this id is known
    QString deed{}; ///< an AuditedDeed, or the code of a newer program
    QString object{}; ///< the number of a call, or the id of something else; may be empty
    QString reason{}; ///< a code; may be empty
};

/// Some lines, newest first.
struct AuditPage
{
    QList<AuditedLine> lines{};
    std::optional<qint64> next{}; ///< the line behind which it goes on; none: these are the oldest
};

/// What the line has to be able to show: who did and saw what, whether that is as it was written, and what an
/// incident reached. Nothing here waits: every answer comes as a signal. Looking is itself written down.
class DataAccounts : public QObject
{
    Q_OBJECT

public:
    explicit DataAccounts(DataDesk desk, QObject *parent = nullptr);
    ~DataAccounts() override; ///< what is read is given up

    void openWith(const OpenVaults &vaults);
    /// The newest, or those before line @p before. Who may read the lines of their own organisation alone
    /// gets those. Answers with pageRead().
    void readPage(std::optional<qint64> before);
    void checkAll(); ///< answers with checked()
    void readIncident(const IncidentQuestion &question); ///< answers with incidentRead()
    /// By the table as it is today; services are named by @p directory. Answers with recordRead().
    void readRecord(const RetentionRules &pack, const Directory &directory);
    void readPeople(); ///< by their ids, for who asks about one of them; answers with peopleRead()

Q_SIGNALS:
    void pageRead(const latarnia::AuditPage &page);
    void checked(const QList<latarnia::InspectedAudit> &audits);
    void incidentRead(const latarnia::IncidentView &view);
    void recordRead(const latarnia::ProcessingRecord &record);
    void peopleRead(const QList<QPair<QString, QString>> &people);
    void failed(latarnia::DataDeed deed, const latarnia::Problem &problem);

private:
    DataDesk m_desk;
    Stop m_stop{Stop::make()};
    QThreadPool m_thread; ///< one: a question at a time
};

} // namespace latarnia
