// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/LooksCard.h"

#include "core/desk/SignedIn.h"
#include "ui/words/CodeLists.h"
#include "ui/words/LookWords.h"
#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

LooksCard::LooksCard(QWidget *parent)
    : Card{parent}
    , m_heading{new Label{TextRole::SmallStrong}}
    , m_text{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
{
    setObjectName(u"looksCard"_s);
    m_text->setObjectName(u"readLooks"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    hide();
}

void LooksCard::show(const QList<PastLook> &looks)
{
    m_looks = looks;
    refresh();
    setVisible(!looks.isEmpty());
}

void LooksCard::refresh()
{
    QStringList lines;
    for (const auto &look : std::as_const(m_looks)) {
        const auto who = look.who == KitHolder ? tr("recovery kit") : look.who;
        auto line = dayAndTime(look.at) + u"  "_s + who + u": "_s + nameOfCode<AuditedDeed>(look.deed);
        if (fromCode<LookReason>(look.reason))
            line += u" ("_s + nameOfCode<LookReason>(look.reason) + u')';
        lines.append(line);
    }
    m_heading->setText(tr("Who has seen this call"));
    m_text->setText(lines.join(u'\n'));
}

void LooksCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace latarnia
