// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/ReadyPage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

ReadyPage::ReadyPage(QWidget *parent)
    : StartPage{parent}
    , m_sealed{new StatusLine{StatusLine::Ground::Tinted}}
    , m_practice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_keys{new StatusLine{StatusLine::Ground::Tinted}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *line : {m_sealed, m_practice, m_keys})
        column->addWidget(line);
    column->addStretch();
    ReadyPage::translate();
}

QString ReadyPage::heading() const
{
    return tr("Ready");
}

QString ReadyPage::sentence() const
{
    return tr("The vault is made, and your passphrase opens it.");
}

void ReadyPage::translate()
{
    m_sealed->say(Tone::Good, u"circle-check"_s,
                  tr("From now on every word of a call is sealed before it reaches the disk."));
    m_practice->say(Tone::Info, u"users"_s,
                    tr("Practice calls have a vault of their own, which is empty. Nothing of it ever mixes "
                       "with real calls."));
    m_keys->say(Tone::Info, u"info"_s,
                tr("F1 shows the keys of this desk. Press each one once: laptops keep some for "
                   "themselves."));
}

} // namespace latarnia
