// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/Fields.h"
#include "ui/kit/Segmented.h"

#include <QLineEdit>

namespace latarnia {

/// What names somebody: the chosen person, the caller where that is another one, or whoever is suspected.
/// Never required; sealed when the call is closed.
class NamesCard : public Card
{
    Q_OBJECT

public:
    explicit NamesCard(LiveCall &call, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Whose { Person, Caller, Suspected };
    struct Field
    {
        QLineEdit *edit;
        Labelled *box;
        QString PersonIdentity::*part;
    };

    void build();
    void addField(const QString &name, QString PersonIdentity::*part);
    void change(const std::function<void(PersonIdentity &)> &edit);
    const PersonIdentity &identity() const;
    void translate();
    void refresh();

    LiveCall &m_call;
    Whose m_whose{Person};
    Label *m_title;
    Label *m_hint;
    Segmented *m_choice;
    QList<Field> m_fields;
    QLineEdit *m_role;
    Labelled *m_roleBox;
};

} // namespace latarnia
