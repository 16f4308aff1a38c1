// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/LevelBadge.h"
#include "ui/words/Wording.h"

#include <QVBoxLayout>

namespace latarnia {

/// One kept call to read: facts, persons with what they answered, what was passed on, notes.
class CallReader : public QWidget
{
    Q_OBJECT

public:
    explicit CallReader(const Wording &wording, QWidget *parent = nullptr);

    void show(const StoredCall &call);
    /// Cards of others in this column.
    void addBehindSafety(QWidget *card);
    void addAtEnd(QWidget *card);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString factsText() const;
    QString safetyText() const;
    QString institutionText() const;
    QString personsText() const;
    QString answersText(const StoredPerson &person) const;
    QString referralsText() const;
    QString agreementsText() const;
    QString dutyText() const;

    const Wording &m_wording;
    QVBoxLayout *m_column;
    std::optional<StoredCall> m_call;
    LevelBadge *m_badge;
    Label *m_number;
    QList<Card *> m_cards; ///< one thought each
    QList<Label *> m_headings;
    QList<Label *> m_texts;
};

} // namespace latarnia
