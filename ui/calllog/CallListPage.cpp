// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/CallListPage.h"

#include "ui/calllog/LevelCell.h"
#include "ui/kit/Card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int PageSize = 200;
constexpr int RowHeight = 36;
constexpr int ReaderWidth = 456;
constexpr int WideReader = 640;
constexpr int BreathingFrom = 1680; ///< from this width of the page the reader is wide
constexpr int NarrowLines = 60; ///< a page narrower than this many heights of a line shows one of both
constexpr int NameLetters = 14; ///< of whose a call is
constexpr int RowsMeasured = 30; ///< for the width of a column; the others are like them

} // namespace

CallListPage::CallListPage(CallLog &log, const CallEyes &eyes, ChangeFeed &feed, const Wording &wording,
                           QWidget *parent)
    : QWidget{parent}
    , m_log{log}
    , m_model{new CallListModel{this}}
    , m_title{new Label{TextRole::Page}}
    , m_count{new Label{TextRole::Body, Token::Ink2}}
    , m_notice{new StatusLine{StatusLine::Ground::None}}
    , m_review{new GlassReviewCard{eyes.looks}}
    , m_table{new QTableView}
    , m_reader{new ReadCall{eyes, wording}}
    , m_area{new ReadingArea{m_reader}}
    , m_keys{new KeyLegend{KeyLegend::Flow::Lines, TextRole::Small}}
{
    build();
    connect(&m_log, &CallLog::pageRead, this, [this](const QList<CallLine> &lines) {
        m_reading = false;
        m_model->addPage(lines);
        translate();
        chooseWanted();
    });
    connect(&m_log, &CallLog::lineRead, this, [this](const CallLine &line) {
        m_model->put(line);
        translate();
        chooseWanted();
        const auto chosen = m_table->currentIndex();
        if (chosen.isValid() && m_model->line(chosen.row()).id == line.id)
            readChosen();
    });
    connect(&eyes.assigning, &Assigning::assigned, this,
            [this](const AssignedCall &call) { m_log.readLine(call.call); });
    connect(m_review, &GlassReviewCard::callAsked, this, &CallListPage::choose);
    connect(&feed, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        for (const auto &change : changes)
            m_log.readLine(change.call);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallListPage::readChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - RowHeight)
            readMore();
    });
    translate();
    readMore();
}

void CallListPage::buildTable()
{
    m_table->setObjectName(u"callList"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LevelCell{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(RowHeight, QFontMetrics{Look::font(TextRole::Small)}.height() + 18));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(RowsMeasured);
    for (const int column : {CallListModel::Time, CallListModel::Number, CallListModel::Level,
                             CallListModel::Kind, CallListModel::LanguageOfCall})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents); // numbers are never cut
    header->setSectionResizeMode(CallListModel::Whose, QHeaderView::Fixed); // a long name is cut
    m_table->installEventFilter(this);
}

void CallListPage::build()
{
    buildTable();
    m_notice->setObjectName(u"listNotice"_s);
    m_area->setObjectName(u"callReader"_s);
    m_area->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addSpacing(16);
    head->addWidget(m_notice);
    head->addStretch();
    auto *review = new QHBoxLayout;
    review->setContentsMargins(16, 0, 16, 0);
    review->addWidget(m_review);
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(16, 0, 16, 4);
    keys->addWidget(m_keys);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(0);
    m_columns->addWidget(m_table, 1);
    m_columns->addWidget(m_area);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addLayout(review);
    rows->addLayout(m_columns, 1);
    rows->addLayout(keys);
}

/// As wide as a first name and the beginning of a second, where somebody's is known.
void CallListPage::fitNames()
{
    const QFontMetrics metrics{Look::font(TextRole::Small)};
    m_table->setColumnWidth(CallListModel::Whose, NameLetters * metrics.averageCharWidth());
}

/// Beside each other where both have room, else one of them.
void CallListPage::placeParts()
{
    const bool narrow = width() < NarrowLines * QFontMetrics{Look::font(TextRole::Body)}.height();
    const int reader = width() >= BreathingFrom ? WideReader : ReaderWidth;
    m_area->setMinimumWidth(narrow ? 0 : reader);
    m_area->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : reader);
    const bool alone = narrow && !m_atPage; // the page of a call has its margin inside
    m_columns->setContentsMargins(16, 0, alone ? 16 : 0, 0);
    m_table->setVisible(!narrow || !m_atPage);
    m_area->setVisible(!narrow || m_atPage);
}

void CallListPage::turnTo(bool page)
{
    m_atPage = page;
    if (page)
        m_reader->readNow();
    (page ? static_cast<QWidget *>(m_area) : m_table)->setVisible(true); // a hidden widget takes no keyboard
    (page ? static_cast<QWidget *>(m_area) : m_table)->setFocus(Qt::OtherFocusReason);
    placeParts();
}

void CallListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
    placeParts();
}

bool CallListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool read = watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter);
        if (read || (watched == m_area && key == Qt::Key_Escape)) {
            turnTo(read);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallListPage::readMore()
{
    if (m_reading)
        return;
    m_reading = true;
    m_log.readPage(m_model->lastMark(), PageSize);
}

void CallListPage::readChosen()
{
    const auto chosen = m_table->currentIndex();
    if (chosen.isValid())
        m_reader->choose(m_model->line(chosen.row()));
}

void CallListPage::translate()
{
    m_title->setText(tr("Calls"));
    m_count->setText(tr("%n shown", nullptr, m_model->rowCount()));
    m_table->setAccessibleName(tr("List of calls"));
    m_area->setAccessibleName(tr("The chosen call"));
    m_keys->setHints({{QKeySequence{Qt::Key_Return}, tr("read the call")},
                      {QKeySequence{Qt::Key_Escape}, tr("back to the list")}});
}

void CallListPage::choose(const QString &call)
{
    m_wanted = call;
    chooseWanted();
}

void CallListPage::say(const QString &sentence)
{
    m_notice->say(Tone::Info, sentence.isEmpty() ? QString{} : u"info"_s, sentence);
}

void CallListPage::chooseWanted()
{
    for (int row = 0; row < m_model->rowCount() && !m_wanted.isEmpty(); ++row) {
        if (m_model->line(row).id == m_wanted) {
            m_wanted.clear();
            m_table->selectRow(row);
            readChosen();
        }
    }
}

void CallListPage::takeFocus()
{
    turnTo(false);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    readChosen();
}

void CallListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        m_model->translate();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
