// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Fields.h"
#include "ui/kit/FoldArea.h"

#include <QBoxLayout>

namespace latarnia {

/// What of the safety strip folds away where there is no room: what is urgent, and who hears.
class SafetyFolds : public FoldArea
{
    Q_OBJECT

public:
    explicit SafetyFolds(LiveCall &call, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< for large text: one row at a time
    void takeIn(QWidget *row) { m_rows->insertWidget(0, row, 1, Qt::AlignTop); }
    void showHears(bool shown) { m_hearsRow->setVisible(shown); }
    void setTitleInk(Token ink) { m_title->setInk(ink); }
    /// What is urgent, in the words of the chips.
    QStringList urgentNames() const;

Q_SIGNALS:
    void dangerMarked(); ///< a kind of danger, and nobody has asked yet whether it is now

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHears();
    void connectParts();
    void translate();
    void refresh();
    void turn(const QString &code, bool on);

    LiveCall &m_call;
    QVBoxLayout *m_rows;
    QWidget *m_urgentRow;
    Label *m_title;
    ChipGroup *m_urgent;
    Label *m_hearsTitle;
    ChipGroup *m_listeners;
    QLineEdit *m_hears; ///< what no chip says
    QWidget *m_hearsRow;
};

} // namespace latarnia
