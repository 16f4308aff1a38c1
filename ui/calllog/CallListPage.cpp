// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/CallListPage.h"

#include "ui/calllog/LevelCell.h"
#include "ui/kit/Card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int PageSize = 200;
constexpr int RowHeight = 36;
constexpr int ReaderWidth = 456;

} // namespace

CallListPage::CallListPage(CallLog &log, ChangeFeed &feed, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_log{log}
    , m_model{new CallListModel{this}}
    , m_title{new Label{TextRole::Page}}
    , m_count{new Label{TextRole::Body, Token::Ink2}}
    , m_notice{new StatusLine{StatusLine::Ground::None}}
    , m_table{new QTableView}
    , m_reader{new CallReader{wording}}
    , m_area{new ReadingArea{m_reader}}
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
    connect(&m_log, &CallLog::callRead, m_reader, &CallReader::show);
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

void CallListPage::build()
{
    m_table->setObjectName(u"callList"_s);
    m_notice->setObjectName(u"listNotice"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LevelCell{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->resizeSection(CallListModel::Kind, 180);
    m_area->setFixedWidth(ReaderWidth);
    m_area->setObjectName(u"callReader"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 0);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addSpacing(16);
    head->addWidget(m_notice);
    head->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(16, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_table, 1);
    columns->addWidget(m_area);
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addLayout(columns, 1);
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
        m_log.readCall(m_model->line(chosen.row()).id);
}

void CallListPage::translate()
{
    m_title->setText(tr("Calls"));
    m_count->setText(tr("%n shown", nullptr, m_model->rowCount()));
    m_table->setAccessibleName(tr("List of calls"));
    m_area->setAccessibleName(tr("The chosen call"));
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
    m_table->setFocus(Qt::ShortcutFocusReason);
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
