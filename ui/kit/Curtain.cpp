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

namespace {

constexpr int PromptBelowMiddle = 130;

/// Ctrl+letter is no letter; AltGr writes Polish ones.
bool writes(const QKeyEvent &press)
{
    return !press.text().isEmpty() && press.text().at(0).isPrint();
}

} // namespace

Curtain::Curtain(QWidget *window)
    : QWidget{window}
    , m_prompt{new PinPrompt{this}}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled); // an accent typed before its letter arrives by this way
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSpokenRole(this, QAccessible::StaticText);
    setObjectName(QStringLiteral("curtain"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(m_prompt, &PinPrompt::changed, this, [this] {
        setAccessibleName(m_prompt->isHidden() ? tr("Clock") : m_prompt->accessibleName());
        placePrompt();
    });
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
    m_prompt->close();
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

void Curtain::placePrompt()
{
    const int top = qMin(height() / 2 + PromptBelowMiddle, height() - m_prompt->sizeHint().height());
    m_prompt->setGeometry(0, top, width(), m_prompt->sizeHint().height());
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

void Curtain::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePrompt();
}

void Curtain::keyPressEvent(QKeyEvent *event)
{
    if (m_prompt->take(*event))
        return;
    if (event->key() == Qt::Key_Backspace)
        Q_EMIT tookBack();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT typed(QStringLiteral("\n"));
    else if (writes(*event))
        Q_EMIT typed(event->text());
}

void Curtain::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        Q_EMIT typed(event->commitString());
    event->accept();
}

QVariant Curtain::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // No list of suggestions, and nothing learned, from what is typed here.
    if (query == Qt::ImHints)
        return int(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return query == Qt::ImEnabled ? QVariant{true} : QWidget::inputMethodQuery(query);
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::ChildPolished)
            raise(); // over what was made behind it
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace latarnia
