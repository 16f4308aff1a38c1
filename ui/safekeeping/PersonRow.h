// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultKeeping.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// One person with a key, or who had one.
class PersonRow : public QWidget
{
    Q_OBJECT

public:
    /// With the buttons of what may be done.
    PersonRow(const Keyholder &person, const VaultState &state, QWidget *parent = nullptr);

    /// Puts the row's buttons behind @p before in the order of Tab; returns the last of them.
    QWidget *follow(QWidget *before);
    void offer(bool offered); ///< not while a form is open

Q_SIGNALS:
    void passphraseAsked();
    void rolesAsked();
    void organisationAsked();
    void leadsKeyAsked();
    void retireAsked();

private:
    void addButtons(const VaultState &state);
    QString organisationOf(const VaultState &state) const;

    Keyholder m_person;
    QList<Button *> m_buttons;
};

} // namespace latarnia
