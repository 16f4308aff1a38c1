// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/CallBackCard.h"

#include "ui/kit/SecretClipboard.h"
#include "ui/words/AgreementWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/DayChoices.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int ShownForMs = 10'000;
constexpr int ExpiresAfterDays = 14; // ours: long enough for two weekends

const QList<int> &expiryDays()
{
    static const QList<int> days{1, 3, 7, ExpiresAfterDays, 30, 60};
    return days;
}

} // namespace

CallBackCard::CallBackCard(LiveCall &call, Clock clock, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::BodyName}}
    , m_way{new Choice{u"callBackWay"_s}}
    , m_wayBox{new Labelled{m_way, u"callBackWay"_s}}
    , m_details{new QWidget}
    , m_number{new QLineEdit}
    , m_numberBox{new Labelled{m_number, u"callBackNumber"_s}}
    , m_times{new QLineEdit}
    , m_timesBox{new Labelled{m_times, u"safeTimes"_s}}
    , m_story{new QLineEdit}
    , m_storyBox{new Labelled{m_story, u"coverStory"_s}}
    , m_word{new QLineEdit}
    , m_wordBox{new Labelled{m_word, u"codeWord"_s}}
    , m_show{new Button{Weightiness::Quiet}}
    , m_voicemail{new Chip}
    , m_expires{new Choice{u"callBackExpires"_s}}
    , m_expiresBox{new Labelled{m_expires, u"callBackExpires"_s}}
{
    m_voicemail->setObjectName(u"voicemail"_s);
    m_show->setObjectName(u"showCodeWord"_s);
    m_show->setIconName(u"eye"_s);
    for (auto *field : {m_number, m_times, m_story, m_word})
        field->setMaxLength(MaxShortText);
    for (auto *field : {m_number, m_word})
        setCopying(field, Copying::Secret);
    m_uncovered.setSingleShot(true);
    m_uncovered.setInterval(ShownForMs);
    build();
    connectParts();
    translate();
    cover();
}

void CallBackCard::build()
{
    auto *grid = new QGridLayout{m_details};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_numberBox, 0, 0);
    grid->addWidget(m_timesBox, 0, 1);
    grid->addWidget(m_storyBox, 1, 0);
    auto *word = new QHBoxLayout;
    word->addWidget(m_wordBox, 1);
    word->addWidget(m_show, 0, Qt::AlignBottom);
    grid->addLayout(word, 1, 1);
    grid->addWidget(m_voicemail, 2, 0, Qt::AlignLeft | Qt::AlignBottom);
    grid->addWidget(m_expiresBox, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_wayBox);
    column->addWidget(m_details);
}

void CallBackCard::connectParts()
{
    const auto text = [this](QLineEdit *field, QString CallBackPlan::*part) {
        connect(field, &QLineEdit::textEdited, this, [this, part](const QString &value) {
            change([&](CallBackPlan &plan) { plan.*part = value; });
        });
    };
    text(m_number, &CallBackPlan::number);
    text(m_times, &CallBackPlan::safeTimes);
    text(m_story, &CallBackPlan::coverStory);
    text(m_word, &CallBackPlan::codeWord);
    connect(m_way, &Choice::picked, this, &CallBackCard::pickWay);
    connect(m_voicemail, &Chip::clicked, this,
            [this](bool on) { change([on](CallBackPlan &plan) { plan.voicemail = on; }); });
    connect(m_expires, &Choice::picked, this, [this](const QString &day) {
        change([&](CallBackPlan &plan) { plan.expires = QDate::fromString(day, Qt::ISODate); });
    });
    connect(m_show, &Button::clicked, this, [this] {
        m_word->setEchoMode(QLineEdit::Normal);
        m_uncovered.start();
    });
    connect(&m_uncovered, &QTimer::timeout, this, &CallBackCard::cover);
    connect(&m_call, &LiveCall::changed, this, &CallBackCard::refresh);
    connect(&m_call, &LiveCall::begun, this, &CallBackCard::cover);
}

void CallBackCard::change(const std::function<void(CallBackPlan &)> &edit)
{
    m_call.change([&](CallDraft &draft) { edit(draft.callBack); });
}

/// What was agreed stays while the list is gone through; without a way it goes when the call is closed.
void CallBackCard::pickWay(const QString &code)
{
    const auto way = *fromCode<CallBackWay>(code);
    const auto incoming = m_call.draft().incomingNumber;
    change([&](CallBackPlan &plan) {
        plan.way = way;
        if (way == CallBackWay::None)
            return;
        if (plan.number.isEmpty())
            plan.number = incoming;
        if (!plan.expires.isValid())
            plan.expires = inWarsaw(m_clock()).date().addDays(ExpiresAfterDays);
    });
}

void CallBackCard::cover()
{
    m_uncovered.stop();
    m_word->setEchoMode(QLineEdit::Password);
}

void CallBackCard::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &plan = m_call.draft().callBack;
    const bool controller = m_call.draft().kind == CallKind::SuspectedController;
    const auto way = controller ? CallBackWay::None : plan.way;
    m_way->choose(codeOf(way));
    m_way->setEnabled(!controller);
    m_details->setVisible(way != CallBackWay::None);
    showText(m_number, plan.number);
    showText(m_times, plan.safeTimes);
    showText(m_story, plan.coverStory);
    showText(m_word, plan.codeWord);
    m_voicemail->setChecked(plan.voicemail);
    m_expires->setChoices(dayChoices(inWarsaw(m_clock()).date(), expiryDays(), plan.expires));
    m_expires->choose(plan.expires.toString(Qt::ISODate));
}

void CallBackCard::translate()
{
    m_title->setText(tr("Ringing back"));
    m_wayBox->setLabel(tr("How"));
    m_way->setChoices(choicesOfAll<CallBackWay>());
    m_numberBox->setLabel(tr("Number"));
    m_timesBox->setLabel(tr("When it is safe, in the caller's time"));
    m_storyBox->setLabel(tr("What to say if somebody else answers"));
    m_wordBox->setLabel(tr("Code word: send help"));
    m_expiresBox->setLabel(tr("Nobody rings after"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the code word for ten seconds"));
    m_voicemail->setText(tr("A message may be left"));
    m_voicemail->setAccessibleName(m_voicemail->text());
}

void CallBackCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    Card::changeEvent(event);
}

} // namespace latarnia
