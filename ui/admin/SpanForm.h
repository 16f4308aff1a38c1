// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/SpanRows.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// Another span for one row of the table, and the words why.
class SpanForm : public QWidget
{
    Q_OBJECT

public:
    explicit SpanForm(QWidget *parent = nullptr);

    void setRows(const QList<SpanRow> &rows);
    void open();
    void close();
    bool isBusy() const { return m_isBusy; }
    void turnBack(); ///< it was refused: to what can be typed again

Q_SIGNALS:
    void changeAsked(const latarnia::ChangedSpan &span, const QString &words);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go();
    const SpanRow *chosen() const;
    int count() const; ///< 0 where it is none
    bool isReady() const;
    QString refusal() const; ///< why it cannot be; empty where it can, or nothing was typed
    void takeRow();
    void refresh();
    void translate();

    QList<SpanRow> m_rows;
    bool m_isBusy{false};
    Choice *m_row;
    Labelled *m_labelledRow;
    Label *m_now;
    QLineEdit *m_count;
    Labelled *m_labelledCount;
    StatusLine *m_refusal;
    QLineEdit *m_words;
    Labelled *m_labelledWords;
    Label *m_sentence;
    Button *m_go;
    Button *m_giveUp;
};

} // namespace latarnia
