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
    , m_choices{new Label{TextRole::Body}}
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
    QStringList lines;
    for (size_t i = 0; i < AtOnce.size(); ++i)
        lines.append(QString::number(i + 1) + u"   "_s + nameOf(AtOnce[i]));
    m_choices->setText(lines.join(u'\n'));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_choices->text());
    adjustSize();
}

void CloseAtOnce::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (m_before && hadFocus)
        m_before->setFocus(Qt::PopupFocusReason);
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
