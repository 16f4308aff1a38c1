// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Fields.h"
#include "ui/secrets/StartPage.h"

namespace latarnia {

/// The first person: a name and what they are at the line.
class PersonPage : public StartPage
{
    Q_OBJECT

public:
    explicit PersonPage(QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    QString missing() const override;
    QWidget *firstControl() const override { return m_name; }

    QString name() const;
    QStringList roles() const { return m_on; }

protected:
    void translate() override;

private:
    QStringList m_on; ///< in the order of the enum
    QLineEdit *m_name;
    Labelled *m_labelledName;
    Label *m_rolesLabel;
    ChipGroup *m_roles;
    Label *m_hint;
};

} // namespace latarnia
