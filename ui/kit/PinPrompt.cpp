// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PinPrompt.h"

#include "ui/kit/Look.h"
#include "ui/kit/SpokenRole.h"

#include <QKeyEvent>
#include <QPainter>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostDigits = 8;
constexpr int Dot = 12;
constexpr int DotStep = 28;
constexpr int DotsHeight = 40;
constexpr std::chrono::seconds Patience{20};

} // namespace

PinPrompt::PinPrompt(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"pinPrompt"_s);
    setSpokenRole(this, QAccessible::StaticText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_idle.setSingleShot(true);
    m_idle.setInterval(Patience);
    connect(&m_idle, &QTimer::timeout, this, &PinPrompt::close);
    hide();
}

void PinPrompt::ask()
{
    m_digits.clear();
    show();
    m_idle.start();
    say({});
}

void PinPrompt::close()
{
    m_digits.clear();
    m_idle.stop();
    hide();
    Q_EMIT changed();
}

void PinPrompt::sayWrong()
{
    say(tr("That was not it. Once more."));
}

void PinPrompt::sayWait(int seconds)
{
    m_isWaiting = seconds > 0;
    say(m_isWaiting ? tr("Wait %n second(s).", nullptr, seconds) : QString{});
}

void PinPrompt::say(const QString &line)
{
    m_line = line;
    setAccessibleName(line.isEmpty() ? tr("PIN") : tr("PIN") + u": "_s + line);
    update();
    Q_EMIT changed();
}

bool PinPrompt::take(const QKeyEvent &press)
{
    if (isHidden())
        return false;
    m_idle.start();
    const auto text = press.text();
    if (press.key() == Qt::Key_Escape) {
        close();
    } else if (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter) {
        send();
    } else if (press.key() == Qt::Key_Backspace) {
        m_digits.chop(1);
        update();
    } else if (text.size() == 1 && text.at(0).isDigit()) {
        takeDigit(text.at(0));
    } else if (!text.isEmpty() && text.at(0).isPrint()) {
        close();
        return false;
    }
    return true;
}

/// Digits of any script count as what they are worth.
void PinPrompt::takeDigit(QChar digit)
{
    if (m_isWaiting || m_digits.size() >= MostDigits)
        return;
    m_digits += QString::number(digit.digitValue());
    update();
}

void PinPrompt::send()
{
    if (m_isWaiting || m_digits.isEmpty())
        return;
    const auto digits = std::exchange(m_digits, {});
    update();
    Q_EMIT typed(digits);
}

QSize PinPrompt::sizeHint() const
{
    const QFontMetrics line{Look::font(TextRole::Body)};
    return {grown(DotStep) * MostDigits,
            QFontMetrics{Look::font(TextRole::Page)}.height() + grown(DotsHeight) + 2 * line.height() + Gap};
}

void PinPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto word = QFontMetrics{Look::font(TextRole::Page)}.height();
    painter.setFont(Look::font(TextRole::Page));
    painter.setPen(colourOf(this, Token::OnCurtain));
    painter.drawText(QRect{0, 0, width(), word}, Qt::AlignCenter, tr("PIN"));
    const auto dots = qMax(qsizetype{4}, m_digits.size());
    const double step = grown(DotStep);
    const double radius = grown(Dot) / 2.0;
    const double left = (width() - step * (double(dots) - 1)) / 2;
    for (qsizetype i = 0; i < dots; ++i) {
        painter.setPen(QPen{colourOf(this, Token::OnCurtain2), 1.5});
        painter.setBrush(i < m_digits.size() ? QBrush{colourOf(this, Token::OnCurtain)}
                                             : QBrush{Qt::NoBrush});
        painter.drawEllipse(QPointF{left + double(i) * step, word + grown(DotsHeight) / 2.0}, radius, radius);
    }
    painter.setFont(Look::font(TextRole::Body));
    painter.setPen(colourOf(this, Token::OnCurtain2));
    const auto hint = tr("Return when done. Forgotten? Ctrl+Q, then the passphrase.");
    painter.drawText(rect().adjusted(0, word + grown(DotsHeight), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_line.isEmpty() ? hint : m_line + u'\n' + hint);
}

} // namespace latarnia
