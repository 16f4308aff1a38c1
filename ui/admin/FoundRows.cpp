// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/FoundRows.h"

#include "ui/admin/CallForm.h"
#include "ui/kit/Label.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/words/DataWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

QString foundLine(const CallOfPerson &call)
{
    QStringList matched;
    for (const auto kind : call.matched)
        matched.append(nameOf(kind));
    return call.number + u" · "_s + dayYearAndTime(call.startedAt)
        + (matched.isEmpty() ? QString{} : u" · "_s + matched.join(u", "_s));
}

FoundRows::FoundRows(const DataProtection &protection, QWidget *parent)
    : QWidget{parent}
    , m_protection{protection}
    , m_rows{new QVBoxLayout{this}}
{
    setObjectName(u"foundRows"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Gap);
    hide();
}

void FoundRows::show(const QList<CallOfPerson> &calls)
{
    m_calls = calls;
    refresh();
    setVisible(!calls.isEmpty());
}

void FoundRows::takeFocus()
{
    const auto buttons = findChildren<Button *>();
    if (!buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

QWidget *FoundRows::rowFor(const CallOfPerson &call)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout{row};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new Label{TextRole::Body, Token::Ink, Wrap::Yes};
    label->setText(foundLine(call));
    column->addWidget(label);
    for (const auto &limit : call.limits) {
        auto *line = new Label{TextRole::Small, Token::Warn, Wrap::Yes};
        line->setText(limitLine(limit));
        column->addWidget(line);
    }
    QList<Button *> deeds;
    const auto add = [&](const QString &name, const QString &words, auto signal) {
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(name + call.number);
        setWords(*button, words);
        button->setAccessibleName(words + u' ' + call.number);
        connect(button, &Button::clicked, this, [this, call, signal] { Q_EMIT(this->*signal)(call); });
        deeds.append(button);
    };
    if (m_protection.mayDo(DataDeed::Report))
        add(u"report-"_s, tr("Access report…"), &FoundRows::reportAsked);
    if (CallForm::isFor(m_protection))
        add(u"call-"_s, tr("Hold, correct, erase…"), &FoundRows::callAsked);
    if (!deeds.isEmpty())
        column->addWidget(rowOf(deeds));
    return row;
}

void FoundRows::refresh()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &call : std::as_const(m_calls))
        m_rows->addWidget(rowFor(call));
}

void FoundRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
