// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Inspection.h"
#include "ui/kit/Label.h"
#include "ui/kit/StatusLine.h"

#include <optional>

namespace latarnia {

/// What was found in a backup, and what lies in its place today.
struct BackupFindings
{
    InspectedVault backup{};
    std::optional<InspectedVault> there{}; ///< none where it cannot be told
    bool isNothingThere{false};
    bool isOnlyTried{false};
};

/// Both beside each other, and what restoring would mean.
class RestoreFindings : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreFindings(QWidget *parent = nullptr);

    void show(const BackupFindings &findings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    BackupFindings m_findings;
    Label *m_backupTitle;
    Label *m_backup;
    Label *m_thereTitle;
    Label *m_there;
    StatusLine *m_meaning;
};

} // namespace latarnia
