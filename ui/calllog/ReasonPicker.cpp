// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/ReasonPicker.h"

#include "ui/kit/FlowLayout.h"
#include "ui/words/LookWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

ReasonPicker::ReasonPicker(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_question{new Label{TextRole::BodyName, Token::Ink, Wrap::Yes}}
{
    setObjectName(objectName);
    auto *reasons = new QWidget;
    auto *flow = new FlowLayout{8, reasons};
    flow->setContentsMargins(0, 0, 0, 0);
    int digit = 0;
    for (const auto &[reason, code] : codesOf(LookReason{})) {
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(objectName + u'-' + QLatin1StringView{code});
        button->setKeys(QKeySequence{Qt::Key_1 + digit++});
        connect(button, &Button::clicked, this, [this, reason = reason] { Q_EMIT picked(reason); });
        m_reasons.append(button);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(reasons);
    translate();
    hide();
}

void ReasonPicker::ask(const QString &question)
{
    m_question->setText(question);
    show();
    m_reasons.first()->setFocus(Qt::TabFocusReason);
}

void ReasonPicker::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (digit >= 0 && digit < m_reasons.size())
        m_reasons.at(digit)->click();
    else
        QWidget::keyPressEvent(event);
}

void ReasonPicker::translate()
{
    int at = 0;
    for (const auto &[reason, code] : codesOf(LookReason{})) {
        auto *button = m_reasons.at(at++);
        button->setText(nameOf(reason));
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void ReasonPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
