// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallLog.h"
#include "ui/calllog/CallListModel.h"
#include "ui/calllog/GlassReviewCard.h"
#include "ui/calllog/ReadCall.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/ReadingArea.h"
#include "ui/kit/StatusLine.h"

#include <QBoxLayout>
#include <QTableView>

namespace latarnia {

/// The calls that are kept, newest first, and the chosen one to read beside them; where there is no room for
/// both they take turns. Return reads the call, Esc leads back to the list.
class CallListPage : public QWidget
{
    Q_OBJECT

public:
    CallListPage(CallLog &log, const CallEyes &eyes, ChangeFeed &feed, const Wording &wording,
                 QWidget *parent = nullptr);

    void takeFocus();
    /// Chooses this call as soon as its line is there.
    void choose(const QString &call);
    /// A line beside the title, for example how long a closed call can still be opened; empty: none.
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void turnTo(bool page);
    void placeParts();
    void fitNames();
    void readMore();
    void readChosen();
    void translate();
    void chooseWanted();

    CallLog &m_log;
    CallListModel *m_model;
    Label *m_title;
    Label *m_count;
    StatusLine *m_notice;
    GlassReviewCard *m_review;
    QTableView *m_table;
    ReadCall *m_reader;
    ReadingArea *m_area;
    QHBoxLayout *m_columns{nullptr};
    KeyLegend *m_keys;
    bool m_reading{false};
    bool m_atPage{false}; ///< the keyboard is in the call that is read
    QString m_wanted;
};

} // namespace latarnia
