// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/admin/LineRows.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// What is due to be erased, and erasing it: seen first, confirmed, and certified.
class RetentionCard : public VaultCard
{
    Q_OBJECT

public:
    explicit RetentionCard(DataProtection &protection, QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void build();
    void connectProtection();
    void showPreview(const RetentionPreview &preview);
    void showCertificate(const ErasureCertificate &certificate);
    void sayPreview();
    void confirm(bool asking);
    void run();
    void save();
    void refresh();

    DataProtection &m_protection;
    std::optional<RetentionPreview> m_preview;
    std::optional<ErasureCertificate> m_certificate;
    bool m_isRunning{false};
    bool m_isAsking{false};
    Label *m_sentence;
    Button *m_look;
    LineRows *m_due;
    Label *m_heldHeading;
    LineRows *m_held;
    Button *m_erase;
    StatusLine *m_question;
    Button *m_yes;
    Button *m_no;
    LineRows *m_lines; ///< of the certificate
    Button *m_save;
};

} // namespace latarnia
