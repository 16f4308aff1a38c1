// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/WelcomePage.h"

#include "ui/words/EntryWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

WelcomePage::WelcomePage(Language &language, FolderState state, QWidget *parent)
    : StartPage{parent}
    , m_language{language}
    , m_state{state}
    , m_languageLabel{new Label{TextRole::Caption, Token::Ink2}}
    , m_languages{new Segmented}
    , m_before{new StatusLine{StatusLine::Ground::Tinted}}
    , m_restore{new Button{Weightiness::Quiet}}
{
    m_languages->setObjectName(u"entryLanguage"_s);
    m_languages->setChoices({u"Polski"_s, u"English"_s, u"Español"_s});
    m_before->setObjectName(u"foundBefore"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_languageLabel);
    column->addWidget(m_languages);
    column->addSpacing(Gap);
    for (int i = 0; i < 3; ++i) {
        m_lines.append(new StatusLine{StatusLine::Ground::Tinted});
        column->addWidget(m_lines.last());
    }
    column->addWidget(m_before);
    m_restore->setObjectName(u"toRestore"_s);
    m_restore->setVisible(m_state == FolderState::Empty); // else there are calls here to be taken over
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_restore, &Button::clicked, this, &WelcomePage::restoreAsked);
    column->addStretch();
    connect(m_languages, &Segmented::picked, this,
            [this](int index) { m_language.change(Language::known().at(index)); });
    WelcomePage::translate();
}

QString WelcomePage::heading() const
{
    return tr("Welcome");
}

QString WelcomePage::sentence() const
{
    return tr("This is the desk of a line for people who may have been trafficked. It is set up once, in "
              "about five minutes.");
}

void WelcomePage::translate()
{
    m_languageLabel->setText(tr("Language of the program"));
    m_languages->setAccessibleName(m_languageLabel->text());
    m_languages->choose(int(Language::known().indexOf(m_language.code())));
    m_lines.at(0)->say(Tone::Info, u"shield-check"_s,
                       tr("Nothing leaves this computer, unless a person exports it. The program never "
                          "connects to a network."));
    m_lines.at(1)->say(Tone::Info, u"door-closed"_s,
                       tr("Calls are kept in a vault: a sealed file that nobody reads without a "
                          "passphrase, not even who takes the disk away."));
    m_lines.at(2)->say(Tone::Info, u"pencil"_s,
                       tr("Have paper and a pen at hand: eleven words are to be "
                          "written down."));
    m_restore->setText(tr("There is a backup from another computer"));
    m_restore->setAccessibleName(m_restore->text());
    m_restore->updateGeometry();
    m_before->say(Tone::Warn, u"info"_s, sentenceFor(m_state));
    m_before->setVisible(!sentenceFor(m_state).isEmpty());
}

} // namespace latarnia
