// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/LevelWhy.h"

#include "ui/kit/KeyMark.h"
#include "ui/words/VerdictWords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostHeight = 120; ///< of the text, in the measure of usual text; beyond it scrolls
constexpr int RingRoom = 4;

} // namespace

LevelWhy::LevelWhy(LiveCall &call, const Wording &wording, QWidget *parent)
    : Ground{Token::Tint, parent}
    , m_call{call}
    , m_wording{wording}
    , m_title{new Label{TextRole::BodyStrong}}
    , m_text{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_area{new ReadingArea{m_text}}
{
    m_text->setObjectName(u"whyText"_s);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setContentsMargins(Gap, 2, Gap, 2);
    m_text->setAutoFillBackground(false); // the ground is the tint
    m_area->setObjectName(u"why"_s);
    m_area->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_title, 1);
    head->addWidget(new KeyMark{QKeySequence{Qt::Key_Escape}});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 6, 16, 6);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_area);
    connect(&m_call, &LiveCall::begun, this, &LevelWhy::goAway); // another call has other reasons
    connect(&m_call, &LiveCall::ended, this, &LevelWhy::goAway);
    connect(&m_call, &LiveCall::changed, this, &LevelWhy::refresh);
    hide();
}

void LevelWhy::turn()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    show();
    Q_EMIT shown(true);
    refresh();
    m_area->setFocus(Qt::ShortcutFocusReason);
}

/// Who has gone on with something else meanwhile stays there.
void LevelWhy::leave()
{
    Q_EMIT shown(false); // whoever had the keyboard may have made room
    if (m_before && m_area->hasFocus()) // first, or hiding would hand the keyboard to whatever comes next
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void LevelWhy::goAway()
{
    hide();
    Q_EMIT shown(false);
}

QStringList LevelWhy::handLines() const
{
    const auto shown = m_call.now().shown();
    const auto &verdict = m_call.now().callVerdict();
    const auto reason = m_call.draft().handLevel ? m_call.draft().handLevel->reason : QString{};
    QStringList lines;
    if (shown.proposed)
        //: %1 is a level such as T2.
        lines.append(tr("%1 is proposed to the shift lead.").arg(codeOf(*shown.proposed)));
    else if (shown.byHand)
        //: %1 is the level the answers give, such as T3.
        lines.append(tr("Set by hand; the answers say %1.").arg(codeOf(verdict.level)));
    if (!lines.isEmpty() && !reason.isEmpty())
        lines.last() += u' ' + reason;
    if (verdict.level == Level::T0)
        //: %1 is the level the answers give apart from the danger, such as T1.
        lines.append(tr("Without the danger the answers say %1.").arg(codeOf(verdict.indication)));
    return lines;
}

QStringList LevelWhy::lines() const
{
    const auto &now = m_call.now();
    const auto &verdict = now.callVerdict();
    const auto &instrument = m_call.content().instrument;
    const auto language = interfaceLanguage();
    auto lines = reasonLines(verdict, instrument, m_wording.spoken(), language);
    if (lines.isEmpty())
        lines.append(reasonPhrase(verdict, instrument, m_wording.spoken(), language));
    lines += handLines();
    if (const auto rise = mayRise(verdict); !rise.isEmpty())
        //: %1 says what may happen, such as "may rise to T1".
        lines.append(tr("%1; still open: %n question(s).", nullptr, int(verdict.open.size())).arg(rise));
    const auto &verdicts = now.verdicts();
    for (int i = 0; verdicts.size() > 1 && i < int(verdicts.size()); ++i)
        //: %2 is a level with its words.
        lines.append(tr("Person %1: %2").arg(i + 1).arg(badgeText(verdicts.at(i).level)));
    lines.append(tr("The level helps you decide. It judges nobody."));
    return lines;
}

void LevelWhy::refresh()
{
    if (!m_call.isOpen() || !isVisible())
        return;
    //: %1 is a level with its words, such as "T1 Strong indication".
    m_title->setText(tr("Why %1?").arg(badgeText(m_call.now().shown().level)));
    auto sentences = lines();
    for (auto &sentence : sentences)
        sentence = sentence.left(1).toUpper() + sentence.mid(1);
    m_text->setText(sentences.join(u'\n'));
    m_area->setAccessibleName(m_title->text());
    m_area->setAccessibleDescription(m_text->text());
    fit();
}

void LevelWhy::fit()
{
    const int inside = width() - 2 * 16 - 2 * RingRoom;
    m_area->setFixedHeight(qMin(grown(MostHeight), m_text->heightForWidth(inside) + 2 * RingRoom));
}

void LevelWhy::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    fit();
}

void LevelWhy::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Ground::keyPressEvent(event);
}

void LevelWhy::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    Ground::changeEvent(event);
}

} // namespace latarnia
