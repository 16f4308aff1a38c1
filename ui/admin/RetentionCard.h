// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/admin/LineRows.h"
#include "ui/admin/SpanForm.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// How long what is kept, and what is due to be erased: seen first, confirmed, and certified.
class RetentionCard : public VaultCard
{
    Q_OBJECT

public:
    explicit RetentionCard(DataProtection &protection, QWidget *parent = nullptr);

protected:
    void translate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectProtection();
    void showRows(const QList<SpanRow> &rows);
    void sayRows();
    void showPreview(const RetentionPreview &preview);
    void showCertificate(const ErasureCertificate &certificate);
    void sayPreview();
    void confirm(bool asking);
    void run();
    void save();
    void refresh();

    DataProtection &m_protection;
    QList<SpanRow> m_spans;
    std::optional<RetentionPreview> m_preview;
    std::optional<ErasureCertificate> m_certificate;
    bool m_isRunning{false};
    bool m_isAsking{false};
    Label *m_sentence;
    LineRows *m_rows; ///< of the table
    Label *m_unsigned;
    Button *m_change;
    SpanForm *m_form;
    Button *m_look;
    Label *m_dueHeading;
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
