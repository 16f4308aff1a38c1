// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/LiveCall.h"
#include "ui/kit/Fields.h"
#include "ui/kit/QuestionRow.h"
#include "ui/words/Wording.h"

#include <QScrollArea>

class QVBoxLayout;

namespace latarnia {

/// Short questions and indicators, in groups, in the operator's and the caller's language. Up and Down move,
/// digits answer.
class QuestionList : public QScrollArea
{
    Q_OBJECT

public:
    QuestionList(LiveCall &call, const Wording &wording, QWidget *parent = nullptr);

    /// Scrolls to a group: 0 the short questions, 1 … 6 the dimensions.
    void showGroup(int group);
    void focusQuestion(const QString &id);
    /// The question marked for Ctrl+1 … Ctrl+4: the one with the keyboard last, else the next one.
    QString marked() const;
    static QStringList answerLabels();

Q_SIGNALS:
    void groupReached(int group);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addRow(const QString &id, QVBoxLayout *column);
    void addGroup(const QString &code, QVBoxLayout *column);
    void refresh();
    void translate();
    void markRow(const QString &id);
    void move(int step);
    void keepInSight();
    void bringIntoSight(QuestionRow *row);

    LiveCall &m_call;
    const Wording &m_wording;
    QList<QuestionRow *> m_rows;
    QList<Label *> m_headings;
    ChipGroup *m_forms;
    QString m_marked;
};

} // namespace latarnia
