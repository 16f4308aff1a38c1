// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/HelpPanel.h"

#include "ui/intake/Referring.h"
#include "ui/intake/ServiceViews.h"
#include "ui/keys/Deed.h"
#include "ui/kit/KeyMark.h"
#include "ui/words/MomentWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int FirstAdvice = 3; ///< sentences above the list; the others stand below it

} // namespace

HelpPanel::HelpPanel(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::Heading}}
    , m_moment{new Label{TextRole::Caption, Token::Ink2}}
    , m_advice{new Label{TextRole::Small, Token::Ink, Wrap::Yes}}
    , m_scroll{new QScrollArea}
    , m_column{new QWidget}
    , m_nobody{new StatusLine{StatusLine::Ground::Tinted}}
    , m_moreAdvice{new Label{TextRole::Small, Token::Ink, Wrap::Yes}}
    , m_excludedTitle{new Label{TextRole::SmallStrong}}
    , m_excluded{new Label{TextRole::Caption, Token::Ink2, Wrap::Yes}}
    , m_actions{new HelpActions}
    , m_ringBack{new Button{Weightiness::Plain}}
    , m_referrals{new Label{TextRole::Small, Token::Good, Wrap::Yes}}
{
    build();
    connect(m_actions, &HelpActions::handOverAsked, this, [this] { refer(ReferralWay::WarmHandover); });
    connect(m_actions, &HelpActions::giveNumberAsked, this, [this] { refer(ReferralWay::Told); });
    connect(m_ringBack, &Button::clicked, this, &HelpPanel::callBackAsked);
    connect(&m_call, &LiveCall::begun, this, [this] {
        m_current = 0;
        m_currentId.clear();
    });
    connect(&m_call, &LiveCall::changed, this, &HelpPanel::refresh);
}

void HelpPanel::build()
{
    m_ringBack->setObjectName(u"offerRingingBack"_s);
    m_nobody->setObjectName(u"nobodyYet"_s);
    m_referrals->setObjectName(u"referrals"_s);
    m_excluded->setObjectName(u"excluded"_s);
    m_advice->setObjectName(u"advice"_s);
    m_excluded->setContentsMargins(10, 0, 10, 10);
    m_excludedTitle->setContentsMargins(10, 10, 10, 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_title);
    head->addWidget(new KeyMark{chordsOf(Deed::GoToHelp)});
    head->addStretch();
    head->addWidget(m_moment);
    buildList();
    auto *card = new Card;
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(1, Card::CornerRoom, 1, Card::CornerRoom);
    inside->addWidget(m_scroll);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addLayout(head);
    column->addWidget(m_advice);
    column->addWidget(card, 1);
    column->addWidget(m_referrals);
}

void HelpPanel::buildList()
{
    m_moreAdvice->setObjectName(u"moreAdvice"_s);
    m_moreAdvice->setContentsMargins(10, 10, 10, 0);
    m_list = new QVBoxLayout{m_column};
    m_list->setContentsMargins(1, 0, 1, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_nobody);
    m_list->addWidget(m_ringBack);
    m_list->addWidget(m_moreAdvice);
    m_list->addWidget(m_excludedTitle);
    m_list->addWidget(m_excluded);
    m_list->addStretch();
    cardAt(0)->hide(); // the first is made here, so that Tab comes to the list before the buttons
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_column->setAutoFillBackground(false); // the card is the ground
    m_scroll->viewport()->setAutoFillBackground(false);
}

/// Under the card they are about, so that nobody has to guess whom H calls.
void HelpPanel::placeActions()
{
    m_list->removeWidget(m_actions);
    m_list->insertWidget(m_current + 1, m_actions);
}

/// The card at this place of the list, made when it is needed for the first time.
ServiceCard *HelpPanel::cardAt(int index)
{
    while (m_cards.size() <= index) {
        m_list->removeWidget(m_actions);
        auto *card = new ServiceCard;
        const int own = int(m_cards.size());
        card->installEventFilter(this);
        connect(card, &ServiceCard::focused, this, [this, card, own] {
            m_current = own;
            m_currentId = card->view().id;
            placeActions();
            nameHandOver();
            // After the layout that showing services asked for: before it the card's place is an old one.
            QMetaObject::invokeMethod(
                this,
                [this, card] {
                    m_scroll->ensureWidgetVisible(m_actions, 0, 8);
                    m_scroll->ensureWidgetVisible(card, 0, 8);
                },
                Qt::QueuedConnection);
        });
        m_list->insertWidget(own, card);
        if (own > 0)
            setTabOrder(m_cards.last(), card);
        m_cards.append(card);
        placeActions();
    }
    return m_cards.at(index);
}

void HelpPanel::showServices()
{
    const auto &services = m_call.now().routing().services;
    const bool inside = m_cards.contains(qobject_cast<ServiceCard *>(window()->focusWidget()));
    for (int i = 0; i < int(services.size()); ++i) {
        cardAt(i)->show(viewOf(services.at(i), i + 1, m_call, m_wording));
        cardAt(i)->setVisible(true);
    }
    for (int i = int(services.size()); i < int(m_cards.size()); ++i)
        m_cards.at(i)->setVisible(false);
    if (inside && !services.isEmpty())
        cardAt(m_current)->setFocus(Qt::OtherFocusReason);
    const bool controller = m_call.draft().kind == CallKind::SuspectedController;
    placeActions();
    m_actions->setVisible(!services.isEmpty());
    m_actions->offerHandOver(!controller);
    m_ringBack->setVisible(services.isEmpty() && !controller);
    m_nobody->setVisible(services.isEmpty());
}

void HelpPanel::showExcluded()
{
    const auto lines = excludedLines(m_call, m_wording);
    const int all = int(m_call.now().routing().excluded.size());
    m_excludedTitle->setText(tr("Not shown: %n", nullptr, all));
    const auto rest = tr("not needed now: %n", nullptr, all - int(lines.size()));
    m_excluded->setText((lines + QStringList{rest}).join(u'\n'));
}

void HelpPanel::showAdvice()
{
    QStringList sentences;
    for (const auto &code : m_call.now().routing().advice)
        sentences.append(m_wording.adviceSentence(code));
    const auto more = sentences.mid(FirstAdvice);
    auto first = sentences.mid(0, FirstAdvice).join(u'\n');
    if (!more.isEmpty())
        first += u'\n' + tr("%n more below the list.", nullptr, int(more.size()));
    m_advice->setText(first);
    m_advice->setVisible(!sentences.isEmpty());
    m_moreAdvice->setText(more.join(u'\n'));
    m_moreAdvice->setVisible(!more.isEmpty());
}

void HelpPanel::showReferrals()
{
    const auto lines = referralLines(m_call, m_wording);
    m_referrals->setText(lines.join(u'\n'));
    m_referrals->setVisible(!lines.isEmpty());
}

void HelpPanel::refresh()
{
    if (!m_call.isOpen())
        return;
    m_title->setText(tr("Who can help now"));
    m_moment->setText(weekdayAndTime(m_call.now().routing().at));
    m_ringBack->setText(tr("Agree on ringing back"));
    m_ringBack->setAccessibleName(m_ringBack->text());
    m_nobody->say(Tone::Quiet, u"circle-dashed"_s,
                  tr("Nobody to name yet. Ask on (F4), or agree on a safe time to ring back."));
    keepCurrent();
    nameHandOver();
    showServices();
    showAdvice();
    showExcluded();
    showReferrals();
}

void HelpPanel::nameHandOver()
{
    if (!m_call.isOpen())
        return;
    const auto ranked = m_call.now().routing().services.value(m_current);
    m_actions->setTexts(mayDisclose(m_call, ranked) ? tr("Hand over") : tr("Ask consent, hand over"),
                        tr("Give contact"));
}

void HelpPanel::stepBack(bool back)
{
    m_actions->setWeightiness(back ? Weightiness::Plain : Weightiness::Primary);
}

void HelpPanel::takeFocus()
{
    QWidget *first = m_ringBack;
    if (!m_call.now().routing().services.isEmpty())
        first = cardAt(0);
    first->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::refer(ReferralWay way)
{
    const auto ranked = m_call.now().routing().services.value(m_current);
    const bool handOver = way == ReferralWay::WarmHandover;
    if (ranked.service < 0 || (handOver && m_call.draft().kind == CallKind::SuspectedController))
        return;
    const auto service = serviceIdOf(m_call, ranked);
    if (handOver && !mayDisclose(m_call, ranked)) {
        Q_EMIT consentAsked(service);
        return;
    }
    keepReferral(m_call, ranked, way, m_clock());
    Q_EMIT referred(service);
}

/// Whoever is at a service stays at it when the order changes: what is handed over to is what was looked at.
void HelpPanel::keepCurrent()
{
    const auto &services = m_call.now().routing().services;
    const auto isCurrent
        = [this](const RankedService &ranked) { return serviceIdOf(m_call, ranked) == m_currentId; };
    const bool isInside = isAncestorOf(window()->focusWidget());
    const auto same = isInside ? std::find_if(services.begin(), services.end(), isCurrent) : services.begin();
    const int last = qMax(0, int(services.size()) - 1);
    m_current = same == services.end() ? qBound(0, m_current, last) : int(same - services.begin());
    m_currentId = services.isEmpty() ? QString{} : serviceIdOf(m_call, services.at(m_current));
}

void HelpPanel::move(int step)
{
    const int next = m_current + step;
    if (next >= 0 && next < m_call.now().routing().services.size())
        cardAt(next)->setFocus(Qt::TabFocusReason);
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_H:
        refer(ReferralWay::WarmHandover);
        return true;
    case Qt::Key_G:
        refer(ReferralWay::Told);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(press->key() == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
