// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/ReadingArea.h"
#include "ui/kit/StatusLine.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// Everything held about one person in one call: made, read through, and saved for them.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    ReportView(DataRequests &requests, const Wording &wording, QWidget *parent = nullptr);

    void open(const CallOfPerson &call);
    void close(); ///< what was shown goes with it

Q_SIGNALS:
    void saved(const QString &path); ///< empty: it could not be written
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void show(const AccessReport &report);
    void ask();
    void save();
    void refresh();
    void translate();

    DataRequests &m_requests;
    const Wording &m_wording;
    CallOfPerson m_call;
    std::optional<AccessReport> m_report;
    Label *m_title;
    Choice *m_whose;
    Labelled *m_labelledWhose;
    Button *m_make;
    StatusLine *m_warning;
    Label *m_text;
    ReadingArea *m_area;
    Label *m_recipients;
    Button *m_save;
    Button *m_done;
};

} // namespace latarnia
