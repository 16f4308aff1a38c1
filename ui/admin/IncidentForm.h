// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/desk/IncidentView.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

#include <QDateTimeEdit>

namespace latarnia {

/// Whose reach is asked for, since when, and when it became known; in the time of Warsaw.
class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentForm(Clock clock, QWidget *parent = nullptr);

    /// By their ids; this desk stands before them.
    void setPeople(const QList<QPair<QString, QString>> &people);
    void setNow(); ///< where nothing was typed yet
    void setBusy(bool busy);
    QString whose() const; ///< as it is called

Q_SIGNALS:
    void asked(const latarnia::IncidentQuestion &question);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go();
    IncidentQuestion question() const;
    bool isPossible() const;
    void refresh();
    void translate();

    Clock m_clock;
    QList<QPair<QString, QString>> m_people;
    bool m_isBusy{false};
    bool m_isTyped{false};
    Choice *m_whose;
    Labelled *m_labelledWhose;
    QDateTimeEdit *m_since;
    Labelled *m_labelledSince;
    QDateTimeEdit *m_known;
    Labelled *m_labelledKnown;
    StatusLine *m_refusal;
    Button *m_go;
};

} // namespace latarnia
