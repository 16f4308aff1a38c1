// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"
#include "ui/safekeeping/KeyForm.h"
#include "ui/secrets/LeaveQuestion.h"

namespace latarnia {

/// Who has a key to the vault; adding and retiring people, and new passphrases.
class PeopleCard : public VaultCard
{
    Q_OBJECT

public:
    explicit PeopleCard(VaultKeeping &keeping, QWidget *parent = nullptr);

protected:
    void translate() override;

private:
    void show(const VaultState &state);
    void showPeople();
    void connectKeeping();
    void openForm(KeyForm::For whom, const QString &name = {}, const QStringList &roles = {});
    void offer();
    void closeForm();
    void askToRetire(const QString &name);
    void answer(VaultDeed deed, const Result<> &result);

    VaultKeeping &m_keeping;
    VaultState m_state;
    QList<Keyholder> m_people;
    bool m_areKeysDue{false};
    Button *m_add;
    QWidget *m_rows;
    StatusLine *m_due;
    LeaveQuestion *m_question;
    QString m_retiring; ///< whom the question is about
    KeyForm *m_form;
};

} // namespace latarnia
