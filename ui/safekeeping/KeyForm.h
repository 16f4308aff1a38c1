// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Keyholders.h"
#include "core/desk/Organisations.h"
#include "ui/safekeeping/SecondFields.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/secrets/NewPassphrase.h"

namespace latarnia {

/// A key for one more person, or another passphrase for one who has a key. What was typed stays until it is
/// taken or given up.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    enum class For { NewPerson, Myself, Another, Roles, Organisation, LeadsKey };

    explicit KeyForm(QWidget *parent = nullptr);

    void open(For whom, const QString &name = {}, const QStringList &roles = {});
    /// Whether other roles than that of an operator can be given.
    void offerRoles(bool offered) { m_offersRoles = offered; }
    /// Of which one a person can belong to.
    void offerOrganisations(const QList<Organisation> &organisations, const QString &now);
    /// The passphrases go with it.
    void close();
    /// While it is being done nothing can be changed.
    void setBusy(bool busy);
    void turnBack(); ///< to what has to be typed again

Q_SIGNALS:
    void addAsked(const latarnia::Keyholder &person, const QString &passphrase);
    void ownAsked(const QString &name, const QString &before, const QString &after);
    void rolesAsked(const QString &name, const QStringList &roles);
    void moveAsked(const QString &name, const QString &organisation);
    void leadsKeyAsked(const QString &name, const latarnia::SecondPerson &second);
    void otherAsked(const QString &name, const QString &passphrase);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go();
    QString missing() const;
    QString name() const;
    QString title() const;
    QString goWords() const;
    void refresh();
    void translate();

    For m_whom{For::NewPerson};
    QString m_known; ///< whose passphrase, where the person has a key
    QStringList m_on;
    Label *m_title;
    QLineEdit *m_name;
    Labelled *m_labelledName;
    Label *m_rolesLabel;
    ChipGroup *m_roles;
    Choice *m_organisation;
    Labelled *m_labelledOrganisation;
    SecretField *m_before;
    NewPassphrase *m_passphrase;
    SecondFields *m_second;
    bool m_offersRoles{true};
    Button *m_go;
    Button *m_giveUp;
    Label *m_why;
    bool m_isBusy{false};
};

} // namespace latarnia
