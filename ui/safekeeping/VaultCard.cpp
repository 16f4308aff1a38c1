// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/VaultCard.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/SpokenRole.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

VaultCard::VaultCard(const QString &objectName, QWidget *parent)
    : Card{parent}
    , m_head{new QHBoxLayout}
    , m_heading{new Label{TextRole::Heading}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_column{new QVBoxLayout{this}}
{
    setObjectName(objectName);
    setSpokenRole(this, QAccessible::Grouping);
    m_notice->setObjectName(objectName + u"-notice"_s);
    m_notice->hide();
    m_head->addWidget(m_heading, 1);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(Gap);
    m_column->addLayout(m_head);
    m_column->addWidget(m_notice);
}

void VaultCard::say(Tone tone, const QString &sentence)
{
    const auto icon = tone == Tone::Good ? u"circle-check"_s
        : tone == Tone::Info             ? u"hourglass"_s
                                         : u"circle-alert"_s;
    m_notice->say(tone, icon, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void VaultCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void VaultCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say(Tone::Info, {}); // said in the other language
        translate();
    }
    Card::changeEvent(event);
}

QWidget *rowOf(const QList<Button *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout{Gap, row};
    for (auto *button : buttons)
        flow->addWidget(button);
    auto policy = QSizePolicy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

void setWords(Button &button, const QString &words)
{
    button.setText(words);
    button.setAccessibleName(words);
    button.updateGeometry();
}

} // namespace latarnia
