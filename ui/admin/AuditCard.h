// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "core/desk/Looks.h"
#include "ui/admin/LineRows.h"
#include "ui/kit/ReadingArea.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// Who did and saw what at this desk, and whether that is as it was written.
class AuditCard : public VaultCard
{
    Q_OBJECT

public:
    AuditCard(DataProtection &protection, Looks &looks, QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void build();
    void connectAccounts(Looks &looks);
    void show(const AuditPage &page);
    void sayCheck();
    void refresh();

    DataProtection &m_protection;
    QList<AuditedLine> m_lines;
    std::optional<qint64> m_next;
    QList<InspectedAudit> m_audits;
    bool m_isChecking{false};
    bool m_isAllChecked{false};
    StatusLine *m_state;
    Button *m_check;
    Button *m_read;
    Button *m_more;
    Label *m_text;
    ReadingArea *m_area;
};

} // namespace latarnia
