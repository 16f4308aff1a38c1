// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetySummary.h"

#include "ui/words/SafetyWords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

SafetySummary::SafetySummary(QWidget *parent)
    : QWidget{parent}
    , m_words{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_key{new KeyMark{QKeySequence{Qt::Key_F3}}}
{
    m_words->setObjectName(u"safetySummary"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_key);
}

void SafetySummary::say(const Safety &safety, const QString &peoplesTitle, const QStringList &urgent)
{
    auto rest = urgent.isEmpty() ? QStringList{tr("Urgent: nothing marked")} : urgent;
    QStringList parts;
    if (!safety.peoplesWhere.isEmpty())
        parts.append(peoplesTitle + u": "_s + safety.peoplesWhere);
    //: %1 says what to do if the call is cut off, for example "do not ring back".
    parts.append(tr("If cut off: %1").arg(nameOf(safety.ifCutOff)));
    parts += urgent;
    if (safety.dangerWho != DangerWho::NotSaid)
        parts.append(nameOf(safety.dangerWho));
    if (safety.place != DangerPlace::Poland)
        parts.append(nameOf(safety.place));
    QStringList heard;
    for (const auto listener : safety.listeners)
        heard.append(nameOf(listener));
    heard.append(safety.whoHears);
    heard.removeAll(QString{});
    if (!heard.isEmpty()) {
        //: %1 names who hears the caller, such as "foreman, a child".
        parts.append(tr("Heard by: %1").arg(heard.join(u", "_s)));
        rest.append(parts.last());
    }
    m_whole = parts.join(u" · "_s);
    m_short = rest.join(u" · "_s);
    setShort(m_isShort);
}

void SafetySummary::setShort(bool isShort)
{
    m_isShort = isShort;
    m_words->setText(isShort ? m_short : m_whole);
}

} // namespace latarnia
