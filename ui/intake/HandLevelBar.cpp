// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/HandLevelBar.h"

#include "ui/kit/Fields.h"
#include "ui/kit/KeyMark.h"
#include "ui/words/VerdictWords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

HandLevelBar::HandLevelBar(LiveCall &call, Clock clock, QWidget *parent)
    : Ground{Token::Tint, parent}
    , m_call{call}
    , m_clock{std::move(clock)}
    , m_question{new Label{TextRole::BodyStrong}}
    , m_reason{new QLineEdit}
    , m_lower{new Button{Weightiness::Plain}}
{
    m_reason->setObjectName(u"lowerReason"_s);
    m_reason->setMaxLength(MaxShortText);
    m_lower->setObjectName(u"lowerLevel"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_lower);
    row->addWidget(new KeyMark{QKeySequence{Qt::Key_Escape}});
    connect(m_reason, &QLineEdit::returnPressed, this, &HandLevelBar::lower);
    connect(m_lower, &Button::clicked, this, &HandLevelBar::lower);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &reason) {
        m_call.changeWords([&](CallDraft &draft) { draft.lowerReason = reason; });
    });
    connect(&m_call, &LiveCall::begun, this, &HandLevelBar::restore);
    connect(&m_call, &LiveCall::ended, this, &HandLevelBar::restore);
    translate();
    hide();
}

void HandLevelBar::set(Level level, const QString &reason)
{
    m_call.change([&](CallDraft &draft) {
        const bool asAnswered = level == m_call.now().callVerdict().level;
        draft.handLevel = asAnswered
            ? std::nullopt
            : std::optional{HandLevel{.level = level, .reason = reason, .at = m_clock()}};
    });
}

void HandLevelBar::raiseLevel()
{
    const auto shown = m_call.now().shown();
    if (shown.proposed) {
        takeBack(); // up from a proposal to go down is no longer proposing it
    } else if (const auto level = raised(shown.level)) {
        // Up from lower down, and still below what the answers say, it is lowered for the same reason.
        const auto &hand = m_call.draft().handLevel;
        const bool stillLower = hand && isMoreUrgent(m_call.now().callVerdict().level, *level);
        set(*level, stillLower ? hand->reason : QString{});
    }
}

/// A reason that is half written belongs to its call: it goes with it and comes back with it.
void HandLevelBar::restore()
{
    m_before = nullptr;
    translate();
    showText(m_reason, m_call.draft().lowerReason);
    setVisible(!m_reason->text().isEmpty());
}

void HandLevelBar::askToLower()
{
    const auto shown = m_call.now().shown();
    if (!lowered(shown.proposed.value_or(shown.level)))
        return;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    translate();
    showText(m_reason, m_call.draft().lowerReason);
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void HandLevelBar::takeBack()
{
    m_call.change([](CallDraft &draft) { draft.handLevel.reset(); });
}

void HandLevelBar::lower()
{
    const auto reason = m_reason->text().trimmed();
    const auto shown = m_call.now().shown();
    const auto level = lowered(shown.proposed.value_or(shown.level));
    if (reason.isEmpty() || !level)
        return;
    set(*level, reason);
    leave();
}

void HandLevelBar::leave()
{
    m_call.changeWords([](CallDraft &draft) { draft.lowerReason.clear(); });
    if (m_before) // first, or hiding would hand the keyboard to whatever comes next
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void HandLevelBar::translate()
{
    QString question;
    auto action = tr("Lower");
    if (m_call.isOpen()) {
        const auto shown = m_call.now().shown();
        const auto level = lowered(shown.proposed.value_or(shown.level));
        const bool proposes = shown.level == Level::T0 || shown.level == Level::T1;
        if (level && proposes)
            question = tr("Propose %1 to the shift lead. Why?").arg(badgeText(*level));
        else if (level)
            question = tr("Lower to %1. Why?").arg(badgeText(*level));
        if (proposes)
            action = tr("Propose");
    }
    m_question->setText(question);
    m_reason->setAccessibleName(question.isEmpty() ? tr("Reason") : question);
    m_lower->setText(action);
    m_lower->setAccessibleName(m_lower->text());
}

void HandLevelBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    Ground::changeEvent(event);
}

void HandLevelBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Ground::keyPressEvent(event);
}

} // namespace latarnia
