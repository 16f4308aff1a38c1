// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Screens.h"

#include "ui/words/ProblemWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

Screens::Screens(LiveCall &call, IdlePage *idle, CallPage *page, CallListPage *list)
    : m_call{call}
    , m_idle{idle}
    , m_page{page}
    , m_list{list}
{
    addWidget(idle);
    addWidget(page);
    addWidget(list);
    connect(&m_call, &LiveCall::begun, this, [this] { m_idle->say({}); });
}

void Screens::follow(CallDesk &desk)
{
    connect(&desk, &CallDesk::keepFailed, this,
            [this](const Problem &problem) { sayProblem(problem, NoticeCause::Saving); });
    connect(&desk, &CallDesk::kept, this, [this] { m_idle->say({}); });
    connect(&desk, &CallDesk::taken, this, [this] { m_idle->cameIn().putAway(); });
}

void Screens::follow(CallTaking &taking, HeldCalls &held)
{
    connect(&taking, &CallTaking::taken, this, &Screens::begin);
    connect(&taking, &CallTaking::resumed, this, [this](const QString &place) {
        resume(place);
        m_page->say(Tone::Info, u"info"_s,
                    tr("This call was open when the program stopped. Nothing saved is lost."));
    });
    connect(&taking, &CallTaking::waiting, this, [this] {
        if (std::find(m_cards.cbegin(), m_cards.cend(), currentWidget()) != m_cards.cend())
            leaveCards(); // somebody rings: whoever looked after backups is needed on the telephone
        m_page->say(Tone::Info, u"phone-call"_s, tr("Another call waits: Ctrl+Tab."));
    });
    connect(&held, &HeldCalls::resumed, this, &Screens::resume);
    connect(&held, &HeldCalls::changed, this, [this, &held] { m_idle->toFinish().show(held.toFinish()); });
    connect(&m_idle->toFinish(), &ToFinish::asked, &held, qOverload<const QString &>(&HeldCalls::resume));
}

void Screens::follow(FinishLater &later)
{
    connect(&later, &FinishLater::left, this, [this] {
        showCall();
        m_idle->takeFocus();
    });
}

void Screens::follow(CallCloser &closer, HeldCalls &held)
{
    connect(&closer, &CallCloser::closed, this, &Screens::showClosed);
    connect(&closer, &CallCloser::reopened, this, &Screens::showReopened);
    connect(&closer, &CallCloser::tooLateToReopen, this, [this] { m_list->say({}); });
    connect(&closer, &CallCloser::notClosed, &held, &HeldCalls::put);
}

void Screens::showCall()
{
    setCurrentWidget(m_call.isOpen() ? static_cast<QWidget *>(m_page) : m_idle);
}

void Screens::showList()
{
    setCurrentWidget(m_list);
    m_list->takeFocus();
}

void Screens::offer(Deed deed, CardPage *page)
{
    if (!page)
        return;
    addWidget(page);
    m_cards.insert(deed, page);
    connect(page, &CardPage::left, this, &Screens::leaveCards);
}

bool Screens::goTo(Deed deed)
{
    if (deed == Deed::GoToLog) {
        showList();
    } else if (auto *page = m_cards.value(deed)) {
        setCurrentWidget(page);
        page->takeFocus();
    } else {
        return !offers(deed);
    }
    return true;
}

bool Screens::offers(Deed deed) const
{
    return (deed != Deed::GoToVault && deed != Deed::GoToData) || m_cards.contains(deed);
}

TopBar::View Screens::view() const
{
    return currentWidget() == m_list                        ? TopBar::View::List
        : currentWidget() == m_cards.value(Deed::GoToVault) ? TopBar::View::Vault
        : currentWidget() == m_cards.value(Deed::GoToData)  ? TopBar::View::Data
                                                            : TopBar::View::Call;
}

QWidget *Screens::alwaysSeen(QWidget *bar) const
{
    return currentWidget() == m_page ? &m_page->safety() : bar;
}

void Screens::leaveCards()
{
    showCall();
    if (m_call.isOpen())
        m_page->safety().takeFocus();
    else
        m_idle->takeFocus();
}

void Screens::begin()
{
    showCall();
    m_page->safety().takeFocus();
}

void Screens::resume(const QString &place)
{
    showCall();
    m_page->setPlace(place);
}

/// Who has gone on to another call meanwhile stays there.
void Screens::showClosed(const QString &call)
{
    if (m_call.isOpen()) {
        m_page->say(Tone::Good, u"circle-check"_s, tr("The call before this one is closed."));
        return;
    }
    m_list->choose(call);
    showList();
    m_list->say(tr("Closed. Ctrl+Z opens it again for 30 seconds."));
}

void Screens::showReopened(const CallDraft &draft)
{
    m_list->say({});
    m_call.begin(draft);
    showCall();
    m_page->go(CallPart::Close);
}

void Screens::sayProblem(const Problem &problem, NoticeCause cause)
{
    const auto sentence = sentenceFor(problem.fault);
    if (m_call.isOpen())
        m_page->say(Tone::Alert, u"circle-alert"_s, sentence, cause);
    m_idle->say(m_call.isOpen() ? QString{} : sentence);
    if (currentWidget() == m_list)
        m_list->say(sentence);
}

} // namespace latarnia
