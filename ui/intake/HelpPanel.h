// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/HelpActions.h"
#include "ui/intake/LiveCall.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/ServiceCard.h"
#include "ui/kit/StatusLine.h"
#include "ui/words/Wording.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace latarnia {

/// Who can help now and why, who cannot and why, and what was handed over. H hands over, G gives the number.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    HelpPanel(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent = nullptr);

    void takeFocus();
    /// Another button of the window comes first, as on the page that closes the call.
    void stepBack(bool back);

Q_SIGNALS:
    void referred(const QString &service);
    /// Nobody can be named yet, and ringing back is offered instead (domain/services-pl.md §6, T5).
    void callBackAsked();
    /// Data would go to this service, and nobody has agreed to it yet.
    void consentAsked(const QString &service);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void refresh();
    void placeActions();
    ServiceCard *cardAt(int index);
    void nameHandOver();
    void showServices();
    void showExcluded();
    void showAdvice();
    void showReferrals();
    void refer(ReferralWay way);
    void move(int step);
    void keepCurrent();

    LiveCall &m_call;
    const Wording &m_wording;
    Clock m_clock;
    Label *m_title;
    Label *m_moment;
    Label *m_advice;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_list{nullptr};
    QList<ServiceCard *> m_cards;
    StatusLine *m_nobody;
    Label *m_moreAdvice;
    Label *m_excludedTitle;
    Label *m_excluded;
    HelpActions *m_actions;
    Button *m_ringBack;
    Label *m_referrals;
    int m_current{0};
    QString m_currentId; ///< of the service that was looked at last
};

} // namespace latarnia
