// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/StepSide.h"

#include "ui/kit/Icon.h"
#include "ui/kit/SpokenRole.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Margin = 32;

int rowHeight()
{
    return grown(40);
}

int disc()
{
    return grown(24);
}

} // namespace

StepSide::StepSide(QWidget *parent)
    : Ground{Token::Brand, parent}
    , m_promise{new Label{TextRole::Caption, Token::OnBrand2, Wrap::Yes}}
{
    setObjectName(u"steps"_s);
    setSpokenRole(this, QAccessible::List);
    setFixedWidth(grown(304));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->addStretch();
    column->addWidget(m_promise);
}

void StepSide::setSteps(const QStringList &names)
{
    m_names = names;
    speak();
    update();
}

void StepSide::setCurrent(int step)
{
    m_current = step;
    speak();
    update();
}

void StepSide::setPromise(const QString &sentence)
{
    m_promise->setText(sentence);
}

void StepSide::speak()
{
    setAccessibleName(m_names.value(m_current));
    setAccessibleDescription(m_names.join(u", "_s));
}

int StepSide::firstRow() const
{
    return Margin + grown(76);
}

void StepSide::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(groundEdgeOf(this));
    painter.drawLine(width() - 1, 0, width() - 1, height());
    const int size = grown(32);
    painter.drawPixmap(
        QPoint{Margin, Margin},
        iconPixmap(u"lighthouse"_s, size, colourOf(this, Token::OnBrand), devicePixelRatioF()));
    painter.setFont(Look::font(TextRole::Page));
    painter.setPen(colourOf(this, Token::OnBrand));
    painter.drawText(QRect{Margin + size + 12, Margin, width() - 2 * Margin - size - 12, size},
                     Qt::AlignVCenter | Qt::AlignLeft, u"Latarnia"_s);
    for (int step = 0; step < m_names.size(); ++step)
        paintStep(painter, step);
}

void StepSide::paintStep(QPainter &painter, int step) const
{
    const QRect row{Margin, firstRow() + step * rowHeight(), width() - 2 * Margin, rowHeight()};
    const QRectF circle{double(row.left()), row.center().y() - disc() / 2.0, double(disc()), double(disc())};
    const bool now = step == m_current;
    const bool done = step < m_current;
    const auto ink = colourOf(this, now ? Token::OnBrand : Token::OnBrand2);
    painter.setPen(QPen{ink, 1});
    painter.setBrush(now ? QBrush{ink} : QBrush{Qt::NoBrush});
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (done) {
        const int size = grown(14);
        painter.drawPixmap(circle.center() - QPointF{size / 2.0, size / 2.0},
                           iconPixmap(u"check"_s, size, ink, devicePixelRatioF()));
    } else {
        painter.setFont(Look::font(TextRole::Caption));
        painter.setPen(now ? colourOf(this, Token::Brand) : ink);
        painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setFont(Look::font(now ? TextRole::BodyName : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(row.adjusted(disc() + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_names.at(step));
}

void StepSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedWidth(grown(304));
    Ground::changeEvent(event);
}

} // namespace latarnia
