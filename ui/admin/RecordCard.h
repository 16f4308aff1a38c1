// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/admin/PageArea.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// The record of processing, to read and to save.
class RecordCard : public VaultCard
{
    Q_OBJECT

public:
    RecordCard(DataProtection &protection, const Content &content, const Wording &wording,
               QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void connectAccounts();
    QList<PageSection> page() const;
    void save();
    void refresh();

    DataAccounts &m_accounts;
    const Content &m_content;
    const Wording &m_wording;
    std::optional<ProcessingRecord> m_record;
    Label *m_sentence;
    Button *m_read;
    QWidget *m_result; ///< one form: what is read and the button that saves it are seen together
    PageArea *m_area;
    Button *m_save;
};

} // namespace latarnia
