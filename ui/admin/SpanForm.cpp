// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SpanForm.h"

#include "core/desk/RetentionDeeds.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/words/DataWords.h"
#include "ui/words/SpanWords.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostDigits = 6;

} // namespace

SpanForm::SpanForm(QWidget *parent)
    : QWidget{parent}
    , m_row{new Choice{u"spanRow"_s}}
    , m_labelledRow{new Labelled{m_row, u"spanRow"_s}}
    , m_now{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_count{new QLineEdit}
    , m_labelledCount{new Labelled{m_count, u"spanCount"_s}}
    , m_refusal{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
    , m_words{new QLineEdit}
    , m_labelledWords{new Labelled{m_words, u"spanWords"_s}}
    , m_sentence{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_go{new Button{Weightiness::Primary}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    setObjectName(u"spanForm"_s);
    build();
    connect(m_row, &Choice::picked, this, &SpanForm::takeRow);
    connect(m_count, &QLineEdit::textChanged, this, &SpanForm::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &SpanForm::refresh);
    connect(m_go, &Button::clicked, this, &SpanForm::go);
    connect(m_giveUp, &Button::clicked, this, &SpanForm::givenUp);
    hide();
    translate();
}

void SpanForm::build()
{
    m_now->setObjectName(u"spanNow"_s);
    m_refusal->setObjectName(u"spanRefusal"_s);
    m_go->setObjectName(u"spanGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_giveUp->setObjectName(u"spanGiveUp"_s);
    m_count->setMaxLength(MostDigits);
    m_words->setMaxLength(MaxSpanWords);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_labelledRow, m_now, m_labelledCount, m_refusal,
                                                       m_labelledWords, m_sentence})
        column->addWidget(part);
    column->addWidget(rowOf({m_go, m_giveUp}));
}

void SpanForm::setRows(const QList<SpanRow> &rows)
{
    m_rows = rows;
    translate();
}

void SpanForm::open()
{
    close();
    show();
    m_row->setFocus(Qt::OtherFocusReason);
}

void SpanForm::close()
{
    m_isBusy = false;
    m_row->choose({});
    m_count->clear();
    m_words->clear();
    hide();
    refresh();
}

void SpanForm::turnBack()
{
    m_isBusy = false;
    refresh();
    m_count->setFocus(Qt::OtherFocusReason);
}

const SpanRow *SpanForm::chosen() const
{
    const auto code = m_row->currentData().toString();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&code](const SpanRow &each) { return code == codeOf(each.today.what); });
    return m_row->currentIndex() < 0 || row == m_rows.end() ? nullptr : &*row;
}

int SpanForm::count() const
{
    bool isNumber = false;
    const int count = m_count->text().trimmed().toInt(&isNumber);
    return isNumber && count >= 1 && count <= LongestSpan ? count : 0;
}

QString SpanForm::refusal() const
{
    const auto *row = chosen();
    if (!row || m_count->text().trimmed().isEmpty())
        return {};
    if (count() == 0)
        return tr("Only a whole number from 1 to %1 will do.").arg(LongestSpan);
    return count() == row->today.span.count ? tr("It is kept that long already.") : QString{};
}

bool SpanForm::isReady() const
{
    return !m_isBusy && chosen() && count() > 0 && refusal().isEmpty()
        && !m_words->text().trimmed().isEmpty();
}

void SpanForm::go()
{
    if (!isReady())
        return;
    m_isBusy = true;
    refresh();
    const auto &today = chosen()->today;
    Q_EMIT changeAsked({.what = today.what, .span = {.unit = today.span.unit, .count = count()}},
                       m_words->text());
}

void SpanForm::takeRow()
{
    m_count->clear(); // the number of one row is none of another
    refresh();
}

void SpanForm::refresh()
{
    const auto *row = chosen();
    for (auto *part : std::initializer_list<QWidget *>{m_now, m_labelledCount, m_labelledWords, m_sentence})
        part->setVisible(row != nullptr);
    if (row) {
        //: %1 and %2 are spans.
        m_now->setText(tr("By the table: %1. Today: %2, %3.")
                           .arg(textFor(row->ofTable), textFor(row->today.span), nameOf(row->today.from)));
        //: %1 is a unit: "in months".
        m_labelledCount->setLabel(tr("Kept from now on, %1").arg(nameOf(row->today.span.unit)));
    }
    m_refusal->say(Tone::Warn, u"circle-alert"_s, refusal());
    m_refusal->setVisible(!refusal().isEmpty());
    m_go->setEnabled(isReady());
}

void SpanForm::translate()
{
    QList<QPair<QString, QString>> rows;
    for (const auto &row : std::as_const(m_rows))
        rows.append({QString::fromLatin1(codeOf(row.today.what)), nameOf(row.today.what)});
    m_row->setChoices(rows);
    m_labelledRow->setLabel(tr("Which row"));
    m_labelledWords->setLabel(tr("Why: who decided it, and where it is written"));
    m_sentence->setText(
        tr("If it is shorter: what is over by then is erased with the next run, for ever. The "
           "data protection officer has to sign a changed row again."));
    setWords(*m_go, tr("Change it"));
    setWords(*m_giveUp, tr("Give up"));
    refresh();
}

void SpanForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void SpanForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
