// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ToFinish.h"

#include "ui/shell/OpenCallWords.h"
#include "ui/words/VerdictWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostShown = 5;

} // namespace

ToFinish::ToFinish(const Content &content, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_content{content}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::Heading}}
    , m_more{new Label{TextRole::Caption, Token::Ink2}}
{
    auto *column = new QVBoxLayout{this};
    column->setSpacing(8);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    for (int i = 0; i < MostShown; ++i) {
        auto *button = new Button{Weightiness::Plain};
        button->setObjectName(u"toFinish-"_s + QString::number(i));
        auto *badge = new LevelBadge{BadgeSize::Small};
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch();
        row->addWidget(badge);
        row->addWidget(button);
        row->addStretch();
        column->addLayout(row);
        m_badges.append(badge);
        m_buttons.append(button);
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT asked(m_drafts.value(i).id.text); });
    }
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    show({});
}

void ToFinish::show(const QList<CallDraft> &drafts)
{
    m_drafts = drafts;
    for (int i = 0; i < MostShown; ++i)
        m_buttons.at(i)->setVisible(i < drafts.size());
    for (int i = 0; i < MostShown; ++i)
        m_badges.at(i)->setVisible(i < drafts.size());
    m_more->setVisible(drafts.size() > MostShown);
    setVisible(!drafts.isEmpty());
    translate();
}

void ToFinish::translate()
{
    m_title->setText(tr("To be finished"));
    m_more->setText(tr("There are more of them: Ctrl+K finds every one."));
    const auto now = m_clock();
    for (int i = 0; i < qMin(MostShown, int(m_drafts.size())); ++i) {
        const auto level = levelOf(m_drafts.at(i), m_content, now);
        m_badges.at(i)->setBadge({.rank = int(level), .text = badgeText(level)});
        m_buttons.at(i)->setText(openCallState(m_drafts.at(i)));
        m_buttons.at(i)->setAccessibleName(openCallLine(m_drafts.at(i), m_content, now));
        m_buttons.at(i)->updateGeometry();
    }
}

void ToFinish::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
