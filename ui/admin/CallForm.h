// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/safekeeping/SecondFields.h"

#include <QVBoxLayout>

namespace latarnia {

/// What is done to one call because somebody asked: a hold, a restriction, lifting one, correcting, erasing.
class CallForm : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(DataProtection &protection, QWidget *parent = nullptr);

    /// Whether who is at the desk may do any of it.
    static bool isFor(const DataProtection &protection);

    void open(const CallOfPerson &call);
    void close(); ///< what was typed goes with it
    void turnBack(); ///< it was refused: to what can be typed again

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go();
    void showLimits();
    DataDeed deed() const;
    bool isReady() const;
    QList<QPair<QString, QString>> deeds() const;
    QList<QPair<QString, QString>> reasons() const;
    void refresh();
    void translate();

    DataProtection &m_protection;
    CallOfPerson m_call;
    bool m_isBusy{false};
    Label *m_title;
    QWidget *m_limits;
    QVBoxLayout *m_limitRows;
    Choice *m_deed;
    Labelled *m_labelledDeed;
    Choice *m_reason;
    Labelled *m_labelledReason;
    Choice *m_field;
    Labelled *m_labelledField;
    TextArea *m_text;
    Labelled *m_labelledText;
    QLineEdit *m_words; ///< of a hold or a restriction
    Labelled *m_labelledWords;
    SecondFields *m_second;
    Label *m_sentence;
    Button *m_go;
    Button *m_giveUp;
};

} // namespace latarnia
