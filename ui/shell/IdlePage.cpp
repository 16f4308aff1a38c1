// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdlePage.h"

#include "ui/keys/Deed.h"
#include "ui/words/MomentWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

IdlePage::IdlePage(const Content &content, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_title{new Label{TextRole::Page}}
    , m_text{new Label{TextRole::Body, Token::Ink2}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_cameIn{new CameInNotice}
    , m_take{new Button{Weightiness::Primary}}
    , m_keys{new Button{Weightiness::Quiet}}
    , m_toFinish{new ToFinish{content, std::move(clock)}}
    , m_backup{new StatusLine{StatusLine::Ground::Tinted}}
    , m_kit{new StatusLine{StatusLine::Ground::Tinted}}
    , m_glasses{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_notice->setObjectName(u"idleNotice"_s);
    m_notice->hide();
    m_backup->setObjectName(u"backupNotice"_s);
    m_backup->hide();
    m_kit->setObjectName(u"kitNotice"_s);
    m_kit->setKeys(firstKeyOf(Deed::GoToVault));
    m_kit->hide();
    m_glasses->setObjectName(u"glassesNotice"_s);
    m_glasses->setKeys(firstKeyOf(Deed::GoToLog));
    m_glasses->hide();
    m_take->setObjectName(u"takeCall"_s);
    m_take->setKeys(chordsOf(Deed::TakeCall));
    m_keys->setObjectName(u"showKeys"_s);
    m_keys->setKeys(chordsOf(Deed::ShowKeys));
    auto *column = new QVBoxLayout{this};
    column->setSpacing(12);
    column->addStretch(2);
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_text, m_notice})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    auto *cameIn = new QHBoxLayout; // as wide as there is room for its lists
    cameIn->addStretch(1);
    cameIn->addWidget(m_cameIn, 100);
    cameIn->addStretch(1);
    column->addLayout(cameIn);
    for (auto *widget :
         std::initializer_list<QWidget *>{m_take, m_keys, m_toFinish, m_backup, m_kit, m_glasses})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_take, &Button::clicked, this, &IdlePage::callAsked);
    connect(m_keys, &Button::clicked, this, &IdlePage::keysAsked);
    translate();
}

void IdlePage::say(const QString &sentence)
{
    m_notice->say(Tone::Alert, u"circle-alert"_s, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void IdlePage::showBackup(const QDateTime &newest, bool overdue)
{
    m_newestBackup = {newest, overdue};
    translate();
}

/// A backup of today needs no word.
void IdlePage::sayBackup()
{
    m_backup->setVisible(m_newestBackup && m_newestBackup->second);
    if (!m_newestBackup)
        return;
    const auto &newest = m_newestBackup->first;
    m_backup->say(Tone::Warn, u"triangle-alert"_s,
                  newest.isValid() ? tr("No backup since %1. Tell the lead.").arg(dayAndTime(newest))
                                   : tr("There is no backup yet. Tell the lead."));
}

void IdlePage::showKit(const KitPaper &kit)
{
    m_kitPaper = kit;
    translate();
}

/// A kit whose words were read back needs no word either.
void IdlePage::sayKit()
{
    m_kit->setVisible(m_kitPaper && !m_kitPaper->isChecked);
    m_kit->say(Tone::Warn, u"triangle-alert"_s,
               tr("Perhaps nobody has the recovery kit on paper. Make a new one on the page of the vault."));
}

void IdlePage::showGlasses(int toReview)
{
    m_toReview = toReview;
    sayGlasses();
}

void IdlePage::sayGlasses()
{
    m_glasses->setVisible(m_toReview > 0);
    m_glasses->say(Tone::Warn, u"triangle-alert"_s,
                   tr("%n look(s) at others' calls in an emergency to review.", nullptr, m_toReview));
}

void IdlePage::translate()
{
    sayGlasses();
    sayBackup();
    sayKit();
    m_title->setText(tr("Ready for a call"));
    m_text->setText(tr("The call is kept from the first second, also if the power fails."));
    m_take->setText(tr("Take a call"));
    m_keys->setText(tr("Keys"));
    for (auto *button : {m_take, m_keys})
        button->setAccessibleName(button->text());
}

void IdlePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_cameIn->putAway();
    else
        QWidget::keyPressEvent(event);
}

void IdlePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
