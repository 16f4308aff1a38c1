// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/StatusLine.h"

#include <QVBoxLayout>

namespace latarnia {

/// One subject of the page: a heading, what is so, what can be done, and a line that says what came of it.
class VaultCard : public Card
{
    Q_OBJECT

public:
    explicit VaultCard(const QString &objectName, QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence); ///< empty: it goes

Q_SIGNALS:
    void unfolded(); ///< there is something to read from its top

protected:
    /// Everything that stands in the words of the interface.
    virtual void translate() = 0;
    void changeEvent(QEvent *event) override;
    void setHeading(const QString &heading);
    QVBoxLayout &column() { return *m_column; }
    QHBoxLayout &head() { return *m_head; }
    StatusLine &notice() { return *m_notice; }

private:
    QHBoxLayout *m_head;
    Label *m_heading;
    StatusLine *m_notice;
    QVBoxLayout *m_column;
};

/// Buttons beside each other, under each other where there is no room.
QWidget *rowOf(const QList<Button *> &buttons);

/// A text on a button is also its spoken name.
void setWords(Button &button, const QString &words);

} // namespace latarnia
