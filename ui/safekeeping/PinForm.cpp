// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/PinForm.h"

#include "core/desk/ScreenPin.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace latarnia {

PinForm::PinForm(QWidget *parent)
    : QWidget{parent}
    , m_first{new SecretField{u"pin"_s}}
    , m_again{new SecretField{u"pinAgain"_s}}
    , m_why{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_go{new Button{Weightiness::Primary}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    setObjectName(u"pinForm"_s);
    m_go->setObjectName(u"pinGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_giveUp->setObjectName(u"pinGiveUp"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : {m_first, m_again}) {
        auto &field = part->field();
        field.setMaxLength(ScreenPin::MostDigits);
        field.setValidator(new QRegularExpressionValidator{QRegularExpression{u"[0-9]*"_s}, &field});
        column->addWidget(part);
        connect(part, &SecretField::changed, this, &PinForm::refresh);
    }
    column->addWidget(m_why);
    column->addWidget(rowOf({m_go, m_giveUp}));
    connect(m_go, &Button::clicked, this, &PinForm::go);
    connect(m_giveUp, &Button::clicked, this, &PinForm::givenUp);
    hide();
    translate();
}

void PinForm::open()
{
    refresh();
    show();
    m_first->field().setFocus(Qt::TabFocusReason);
}

void PinForm::close()
{
    m_first->forget();
    m_again->forget();
    hide();
}

QString PinForm::missing() const
{
    if (!ScreenPin::isPin(m_first->text()))
        return tr("4 to 8 digits.");
    if (m_again->text() != m_first->text())
        return tr("The same digits once more.");
    return {};
}

void PinForm::go()
{
    if (missing().isEmpty())
        Q_EMIT chosen(m_first->text());
}

void PinForm::refresh()
{
    const auto why = missing();
    m_go->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void PinForm::translate()
{
    m_first->setLabel(tr("PIN, 4 to 8 digits"));
    m_again->setLabel(tr("PIN once more"));
    setWords(*m_go, tr("Set the PIN"));
    setWords(*m_giveUp, tr("Give up"));
    refresh();
}

void PinForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        missing().isEmpty() || !m_first->field().hasFocus() ? go()
                                                            : m_again->field().setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void PinForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
