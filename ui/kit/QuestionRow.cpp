// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/QuestionRow.h"

#include "ui/kit/Icon.h"
#include "ui/kit/TextBlock.h"

#include <QEvent>
#include <QPainter>

namespace latarnia {

namespace {

constexpr int LeastBarsWidth = 56;
constexpr int Padding = 8;
constexpr int LeastHeight = 53;
constexpr int LineGap = 1;

int starSize()
{
    return grown(14);
}

/// The column of the weights: bars and the longest of their words, whatever the size of the text.
int barsWidth()
{
    return qMax(LeastBarsWidth, QFontMetrics{Look::font(TextRole::Caption)}.averageCharWidth() * 6 + 6);
}

int tagWidth(const QString &tag)
{
    return tag.isEmpty() ? 0 : QFontMetrics{Look::font(TextRole::KeyCap)}.horizontalAdvance(tag) + 8;
}

} // namespace

QuestionRow::QuestionRow(const QString &id, QWidget *parent)
    : QWidget{parent}
    , m_id{id}
    , m_answer{new AnswerBox{this}}
{
    setObjectName(QStringLiteral("row-") + id);
    m_answer->setObjectName(QStringLiteral("answer-") + id);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_answer->installEventFilter(this);
}

void QuestionRow::show(const QuestionView &view, const QStringList &answers)
{
    m_answer->setLabels(answers);
    m_answer->setChosen(view.chosen);
    m_answer->setCarried(view.carried);
    if (view == m_view)
        return;
    const bool reflow = view.line != m_view.line || view.callerLine != m_view.callerLine
        || view.hint != m_view.hint || view.next != m_view.next;
    m_view = view;
    m_heights.clear();
    m_answer->setAccessibleName(view.line + u' ' + view.callerLine);
    m_answer->setEnabled(view.askable);
    if (reflow)
        updateGeometry();
    placeAnswer();
    update();
}

void QuestionRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

int QuestionRow::textWidth(int width) const
{
    return qMax(120, width - barsWidth() - m_answer->sizeHint().width() - 2 * Padding);
}

int QuestionRow::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, measuredHeight(width));
}

int QuestionRow::measuredHeight(int width) const
{
    const int room = textWidth(width);
    int height = 2 * Padding + heightOfText(m_view.line, TextRole::BodyStrong, room);
    if (!m_view.callerLine.isEmpty())
        height += LineGap
            + heightOfText(m_view.callerLine, TextRole::Body, room - tagWidth(m_view.callerLanguage));
    if (!m_view.hint.isEmpty())
        height += LineGap + heightOfText(m_view.hint, TextRole::Caption, room);
    if (!m_view.next.isEmpty())
        height += LineGap + heightOfText(m_view.next, TextRole::SmallStrong, room - starSize() - 4);
    // As high as its answers and as the word under the bars, also with large text.
    const int word = Padding + 17 + QFontMetrics{Look::font(TextRole::SmallStrong)}.height() + 2;
    return qMax(qMax(LeastHeight, word), qMax(height, m_answer->sizeHint().height() + 2 * Padding - 6));
}

QSize QuestionRow::sizeHint() const
{
    return {480, LeastHeight}; // a first guess: the row is as high as its words ask for
}

void QuestionRow::placeAnswer()
{
    const auto size = m_answer->sizeHint();
    m_answer->setGeometry(width() - size.width() - Padding + 2, Padding - 3, size.width(), size.height());
}

void QuestionRow::resizeEvent(QResizeEvent *)
{
    placeAnswer();
}

bool QuestionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answer && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void QuestionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_heights.clear();
    QWidget::changeEvent(event);
}

void QuestionRow::paintBars(QPainter &painter)
{
    if (m_view.bars == 0)
        return;
    const bool indicates = m_view.chosen == 0;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 3; ++i) {
        const int height = 5 + 4 * i;
        const QRectF bar{barsWidth() / 2 - 11.0 + 7 * i, Padding + 15.0 - height, 5.0, double(height)};
        const bool filled = i < m_view.bars;
        painter.setPen(colourOf(this, filled && indicates ? Token::Ink : Token::Ink3));
        painter.setBrush(filled ? colourOf(this, indicates ? Token::Ink : Token::Ink3)
                                : QColor{Qt::transparent});
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    }
    painter.setFont(Look::font(indicates ? TextRole::SmallStrong : TextRole::Caption));
    painter.setPen(colourOf(this, indicates ? Token::Ink : Token::Ink3));
    painter.drawText(QRect{0, Padding + 17, barsWidth(), height() - Padding - 17},
                     Qt::AlignHCenter | Qt::AlignTop, m_view.barsWord);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    // Only one mark of the keyboard in the window: the marked row is quiet while the keyboard is elsewhere.
    const bool focused = m_current && m_answer->hasFocus();
    painter.fillRect(rect(), colourOf(this, focused ? Token::Tint : Token::Surface));
    if (m_current)
        painter.fillRect(0, 0, 3, height(), colourOf(this, focused ? Token::Accent : Token::Control));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(this, Token::Line));
    paintBars(painter);
    const int room = textWidth(width());
    QPoint at{barsWidth(), Padding};
    at.ry() += paintText(painter, at, room, m_view.line, TextRole::BodyStrong,
                         colourOf(this, m_view.askable ? Token::Ink : Token::Ink3));
    if (!m_view.callerLine.isEmpty()) {
        const int tag = tagWidth(m_view.callerLanguage);
        at.ry() += LineGap;
        paintText(painter, at + QPoint{0, 3}, tag, m_view.callerLanguage, TextRole::KeyCap,
                  colourOf(this, Token::Ink3));
        at.ry() += paintText(painter, at + QPoint{tag, 0}, room - tag, m_view.callerLine, TextRole::Body,
                             colourOf(this, m_view.askable ? Token::Ink2 : Token::Ink3));
    }
    if (!m_view.hint.isEmpty()) {
        at.ry() += LineGap;
        at.ry() += paintText(painter, at, room, m_view.hint, TextRole::Caption, colourOf(this, Token::Ink3));
    }
    if (!m_view.next.isEmpty()) {
        at.ry() += LineGap;
        const int line = QFontMetrics{Look::font(TextRole::SmallStrong)}.height();
        painter.drawPixmap(at + QPoint{0, (line - starSize()) / 2},
                           iconPixmap(QStringLiteral("star"), starSize(), colourOf(this, Token::Accent),
                                      devicePixelRatioF()));
        paintText(painter, at + QPoint{starSize() + 4, 0}, room - starSize() - 4, m_view.next,
                  TextRole::SmallStrong, colourOf(this, Token::Accent));
    }
}

} // namespace latarnia
