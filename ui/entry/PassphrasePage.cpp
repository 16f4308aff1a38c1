// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/PassphrasePage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

PassphrasePage::PassphrasePage(QWidget *parent)
    : StartPage{parent}
    , m_passphrase{new NewPassphrase}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_notice->setObjectName(u"makingNotice"_s);
    m_notice->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_passphrase);
    column->addWidget(m_notice);
    column->addStretch();
    connect(m_passphrase, &NewPassphrase::changed, this, [this] {
        m_notice->hide();
        Q_EMIT changed();
    });
}

QString PassphrasePage::heading() const
{
    return tr("Passphrase");
}

QString PassphrasePage::sentence() const
{
    return tr("It opens the vault at every start. Nobody can look it up for you.");
}

void PassphrasePage::say(Tone tone, const QString &sentence)
{
    m_notice->say(tone, tone == Tone::Alert ? u"circle-alert"_s : u"hourglass"_s, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

} // namespace latarnia
