// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/QuestionList.h"

#include "core/screening/InstrumentCodes.h"
#include "ui/intake/QuestionViews.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/FormWords.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto FormQuestion = "R10"_L1; ///< answered by the chips below it

} // namespace

QuestionList::QuestionList(LiveCall &call, const Wording &wording, QWidget *parent)
    : QScrollArea{parent}
    , m_call{call}
    , m_wording{wording}
    , m_forms{new ChipGroup{allCodes<ExploitationForm>(), u"form"_s}}
{
    setObjectName(u"questionList"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(m_forms, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_call.changePerson([&](CallPerson &person) {
            person.forms.removeAll(*fromCode<ExploitationForm>(code));
            if (on)
                person.forms.append(*fromCode<ExploitationForm>(code));
        });
    });
    connect(&m_call, &LiveCall::begun, this, [this] { m_marked.clear(); });
    connect(&m_call, &LiveCall::changed, this, &QuestionList::refresh);
    translate();
}

QStringList QuestionList::answerLabels()
{
    return {latarnia::nameOf(Answer::Yes), latarnia::nameOf(Answer::No), u"?"_s, tr("later")};
}

void QuestionList::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    addGroup({}, column);
    for (const auto &question : m_call.content().instrument.questions) {
        if (question.kind == QuestionKind::Rapid)
            addRow(question.id, column);
        if (question.fact == AskedFact::Form)
            column->addWidget(m_forms);
    }
    for (const auto &dimension : allCodes<Dimension>()) {
        addGroup(dimension, column);
        for (const auto &indicator : m_call.content().instrument.indicators) {
            if (codeOf(indicator.dimension) == dimension)
                addRow(indicator.id, column);
        }
    }
    column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // the card is the ground
    viewport()->setAutoFillBackground(false);
}

void QuestionList::addGroup(const QString &code, QVBoxLayout *column)
{
    auto *heading = new Label{TextRole::BodyName, Token::Ink, Wrap::Yes};
    heading->setObjectName(u"group-"_s + code);
    heading->setContentsMargins(10, 10, 10, 6);
    column->addWidget(heading);
    m_headings.append(heading);
}

void QuestionList::addRow(const QString &id, QVBoxLayout *column)
{
    auto *row = new QuestionRow{id};
    row->answer()->installEventFilter(this);
    column->addWidget(row);
    m_rows.append(row);
    connect(row->answer(), &AnswerBox::answered, this,
            [this, id](int index) { m_call.answer(id, Answer(index)); });
    connect(row->answer(), &AnswerBox::cleared, this, [this, id] { m_call.answer(id, std::nullopt); });
    connect(row->answer(), &AnswerBox::focused, this, [this, row, id] {
        markRow(id);
        // After the layout has settled, which takes two rounds: rows above that just got a hint are higher.
        QTimer::singleShot(0, row, [this, row] {
            widget()->layout()->activate();
            QTimer::singleShot(0, row, [this, row] { bringIntoSight(row); });
        });
    });
}

void QuestionList::translate()
{
    m_headings.first()->setText(tr("Short questions"));
    const auto dimensions = allCodes<Dimension>();
    for (int i = 0; i < dimensions.size(); ++i)
        m_headings.at(i + 1)->setText(
            m_wording.spoken().fieldOf(dimensions.at(i), interfaceLanguage(), "name"_L1));
    m_forms->setTexts(namesOfAll<ExploitationForm>());
}

void QuestionList::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto next = m_call.now().verdict().next.value(0);
    for (auto *row : std::as_const(m_rows)) {
        auto view = viewOf(row->id(), m_call, m_wording);
        view.next = row->id() == next ? tr("ask next") : QString{};
        row->show(view, answerLabels());
        row->setCurrent(row->id() == marked());
        row->setVisible(row->id().startsWith(u'D') || isAsked(row->id(), m_call, m_wording));
        row->answer()->setVisible(row->id() != FormQuestion); // the forms of exploitation are chips
    }
    m_forms->setOn(codesIn(m_call.now().person().forms));
}

QString QuestionList::marked() const
{
    if (!m_marked.isEmpty() || !m_call.isOpen())
        return m_marked;
    return m_call.now().verdict().next.value(0);
}

void QuestionList::markRow(const QString &id)
{
    m_marked = id;
    for (auto *row : std::as_const(m_rows))
        row->setCurrent(row->id() == id);
    const int group = id.startsWith(u'D') ? QStringView{id}.sliced(1, 1).toInt() : 0;
    Q_EMIT groupReached(group);
}

void QuestionList::showGroup(int group)
{
    if (const auto *heading = m_headings.value(group))
        verticalScrollBar()->setValue(heading->y());
}

void QuestionList::focusQuestion(const QString &id)
{
    if (id == FormQuestion) {
        m_forms->takeFocus();
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_forms, 0, 24); });
        return;
    }
    for (auto *row : std::as_const(m_rows)) {
        if (row->id() == id) {
            row->answer()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void QuestionList::move(int step)
{
    const auto current = std::find_if(m_rows.begin(), m_rows.end(),
                                      [](const QuestionRow *row) { return row->answer()->hasFocus(); });
    auto at = int(current - m_rows.begin());
    do
        at += step;
    while (at >= 0 && at < m_rows.size()
           && (!m_rows.at(at)->isVisible() || !m_rows.at(at)->answer()->isVisible()));
    if (at >= 0 && at < m_rows.size())
        m_rows.at(at)->answer()->setFocus(Qt::TabFocusReason);
}

/// Rows that grow or a strip that unfolds move the question that has the keyboard: it stays in sight.
void QuestionList::keepInSight()
{
    for (auto *row : std::as_const(m_rows)) {
        if (row->answer()->hasFocus())
            QTimer::singleShot(0, row, [this, row] { bringIntoSight(row); });
    }
}

/// Not after the keyboard has gone elsewhere meanwhile: another call begins at the top of the list.
void QuestionList::bringIntoSight(QuestionRow *row)
{
    if (row->answer() == window()->focusWidget())
        ensureWidgetVisible(row, 0, 24);
}

void QuestionList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepInSight();
}

bool QuestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::Resize)
        keepInSight();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void QuestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace latarnia
