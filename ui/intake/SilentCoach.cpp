// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SilentCoach.h"

#include "core/call/KindPath.h"
#include "ui/intake/FitWords.h"
#include "ui/kit/SpokenRole.h"
#include "ui/kit/Style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

SilentCoach::SilentCoach(LiveCall &call, const Wording &wording, Stopwatch stopwatch, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_stopwatch{std::move(stopwatch)}
    , m_words{call.content()}
    , m_title{new Label{TextRole::Heading, Token::Accent}}
    , m_language{new Label{TextRole::Small, Token::Ink2}}
    , m_say{new Label{TextRole::Whisper, Token::Ink, Wrap::Yes}}
    , m_own{new Label{TextRole::Page, Token::Ink2, Wrap::Yes}}
    , m_stay{new Label{TextRole::Page, Token::Ink2, Wrap::Yes}}
    , m_keys{new KeyLegend{KeyLegend::Flow::Lines, TextRole::Small}}
{
    setObjectName(u"coach"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Document);
    build();
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &SilentCoach::tick);
}

void SilentCoach::build()
{
    m_say->setObjectName(u"coachSays"_s);
    m_own->setObjectName(u"coachOwn"_s);
    m_stay->setObjectName(u"coachStay"_s);
    auto *column = new QVBoxLayout{this};
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_language);
    column->addLayout(head);
    column->addStretch(1);
    column->addWidget(m_say);
    column->addWidget(m_own);
    column->addWidget(m_stay);
    column->addStretch(2);
    column->addWidget(m_keys);
}

void SilentCoach::open()
{
    m_call.change([](CallDraft &draft) {
        if (!draft.kind)
            draft = withKind(draft, CallKind::Silent);
    });
    m_openedAt = m_stopwatch();
    m_timer.start();
    tick();
    setFocus(Qt::ShortcutFocusReason);
}

void SilentCoach::tick()
{
    const auto &coach = m_call.content().script.coach;
    const auto seconds = int((m_stopwatch() - m_openedAt) / 1000);
    const auto language = coach.languages.at((seconds / coach.seconds) % coach.languages.size());
    const int left = coach.staySeconds - seconds;
    m_title->setText(tr("Nobody speaks"));
    m_language->setText(m_wording.languageName(language));
    m_say->setText(m_words.say(u"coach"_s, language, addressIn(m_call.now())));
    const auto own = m_words.say(u"coach"_s, interfaceLanguage(), addressIn(m_call.now()));
    m_own->setText(own == m_say->text() ? QString{} : own);
    m_own->setVisible(!m_own->text().isEmpty());
    m_stay->setText(left > 0 ? tr("Stay at least %n more second(s).", nullptr, left)
                             : tr("The minute is over. The call may end; never ring back blindly."));
    m_keys->setHints({{QKeySequence{Qt::Key_1}, tr("one tap: yes, then one question at a time")},
                      {QKeySequence{Qt::Key_2}, tr("two taps: no, then one question at a time")},
                      {QKeySequence{Qt::Key_Escape}, tr("back")}});
    fitWords(*this, {m_say}, {m_own, m_stay});
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_say->text());
}

void SilentCoach::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords(*this, {m_say}, {m_own, m_stay});
}

void SilentCoach::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_1 || event->key() == Qt::Key_2)
        Q_EMIT tapped();
    else
        QWidget::keyPressEvent(event);
}

void SilentCoach::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter{this};
    paintFocusRing(painter, QRectF{rect()}.adjusted(Gap, Gap, -Gap, -Gap), CardRadius,
                   colourOf(this, Token::Focus));
}

void SilentCoach::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void SilentCoach::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_call.isOpen())
        tick();
    QWidget::changeEvent(event);
}

} // namespace latarnia
