// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CloseAtOnce.h"

#include "core/call/Missing.h"
#include "ui/kit/FocusInside.h"
#include "ui/kit/SpokenRole.h"
#include "ui/words/CallWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr std::array AtOnce{CallKind::HangUp, CallKind::WrongNumber, CallKind::Abusive,
                            CallKind::Prank,  CallKind::Test,        CallKind::Media};

} // namespace

CloseAtOnce::CloseAtOnce(LiveCall &call, QWidget *window)
    : Card{window}
    , m_call{call}
    , m_title{new Label{TextRole::Heading}}
    , m_choices{new KeyLegend{KeyLegend::Flow::Column, TextRole::Body}}
{
    setObjectName(u"closeAtOnce"_s);
    setTones(Token::Raised, Token::Control);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Dialog);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_choices);
    connect(new FocusInside{this}, &FocusInside::changed, this, [this](bool inside) { setVisible(inside); });
    translate();
    hide();
}

bool CloseAtOnce::ask()
{
    if (hasContent(m_call.draft()))
        return false;
    m_before = QApplication::focusWidget();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    return true;
}

void CloseAtOnce::translate()
{
    m_title->setText(tr("End at once: press a digit. Nothing personal is kept."));
    QList<KeyHint> choices;
    for (size_t i = 0; i < AtOnce.size(); ++i)
        choices.append({QKeySequence{Qt::Key_1 + int(i)}, nameOf(AtOnce[i])});
    choices.append({QKeySequence{Qt::Key_Escape}, tr("go on with the call")});
    m_choices->setHints(choices);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_choices->accessibleName());
    adjustSize();
}

void CloseAtOnce::dismiss()
{
    if (!isVisible())
        return;
    if (m_before && hasFocus()) // first, or hiding would hand the keyboard to whatever comes next
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void CloseAtOnce::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (index >= 0 && index < int(AtOnce.size())) {
        dismiss();
        Q_EMIT chosen(AtOnce[size_t(index)]);
    }
}

void CloseAtOnce::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    Card::changeEvent(event);
}

} // namespace latarnia
