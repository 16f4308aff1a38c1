// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Curtain.h"

#include "ui/kit/Look.h"
#include "ui/kit/SpokenRole.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace latarnia {

Curtain::Curtain(QWidget *window)
    : QWidget{window}
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::StaticText);
    setObjectName(QStringLiteral("curtain"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
    hide();
}

void Curtain::drop()
{
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    setAccessibleName(tr("Clock"));
    raise();
    show();
    setFocus();
    m_tick.start();
    repaint(); // now, before anything else is painted
}

void Curtain::lift()
{
    m_tick.stop();
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT lifted();
}

void Curtain::keepFocus(QWidget *now)
{
    if (!isVisible() || !now || now == this || now->window() != window())
        return;
    m_before = now;
    setFocus(Qt::OtherFocusReason);
}

void Curtain::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), colourOf(this, Token::Curtain));
    const auto now = QDateTime::currentDateTime();
    auto font = Look::font(TextRole::Timer);
    font.setPixelSize(96);
    painter.setFont(font);
    painter.setPen(colourOf(this, Token::OnCurtain));
    painter.drawText(rect().adjusted(0, 0, 0, -80), Qt::AlignCenter, now.toString(QStringLiteral("HH:mm")));
    painter.setFont(Look::font(TextRole::Page));
    painter.setPen(colourOf(this, Token::OnCurtain2));
    painter.drawText(rect().adjusted(0, 80, 0, 0), Qt::AlignCenter,
                     QLocale{}.toString(now.date(), QLocale::LongFormat));
}

void Curtain::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        Q_EMIT typed(event->text());
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace latarnia
