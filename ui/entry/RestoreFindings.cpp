// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/RestoreFindings.h"

#include "ui/words/MomentWords.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

RestoreFindings::RestoreFindings(QWidget *parent)
    : QWidget{parent}
    , m_backupTitle{new Label{TextRole::Caption, Token::Ink2}}
    , m_backup{new Label{TextRole::BodyStrong, Token::Ink, Wrap::Yes}}
    , m_thereTitle{new Label{TextRole::Caption, Token::Ink2}}
    , m_there{new Label{TextRole::BodyStrong, Token::Ink, Wrap::Yes}}
    , m_meaning{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_backup->setObjectName(u"restoreInBackup"_s);
    m_there->setObjectName(u"restoreThere"_s);
    m_meaning->setObjectName(u"restoreMeaning"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_backupTitle);
    column->addWidget(m_backup);
    column->addSpacing(Gap);
    column->addWidget(m_thereTitle);
    column->addWidget(m_there);
    column->addSpacing(Gap);
    column->addWidget(m_meaning);
}

void RestoreFindings::show(const BackupFindings &findings)
{
    m_findings = findings;
    translate();
}

void RestoreFindings::translate()
{
    const auto sum = [](const InspectedVault &vault) {
        const auto calls = tr("%n calls in all", nullptr, vault.calls);
        if (!vault.newestChange.isValid())
            return calls;
        //: %1 is a number of calls, %2 day and time.
        return tr("%1, newest change %2").arg(calls, dayYearAndTime(vault.newestChange));
    };
    const auto &[backup, there, nothingThere, onlyTried] = m_findings;
    m_backupTitle->setText(tr("In the backup"));
    m_backup->setText(sum(backup));
    m_thereTitle->setText(tr("On this computer now"));
    m_there->setText(there              ? sum(*there)
                         : nothingThere ? tr("nothing yet")
                                        : tr("cannot be told: it does not open"));
    if (onlyTried)
        m_meaning->say(Tone::Good, u"circle-check"_s,
                       tr("The backup is whole and opens. Nothing was changed."));
    else if (there && there->newestChange > backup.newestChange)
        m_meaning->say(Tone::Warn, u"triangle-alert"_s,
                       tr("The backup is older. What came after it is not lost: what is here now is kept "
                          "in a folder of its own."));
    else
        m_meaning->say(Tone::Info, u"info"_s,
                       nothingThere
                           ? tr("The backup is whole and opens.")
                           : tr("The backup is whole and opens. What is here now is kept in a folder of its "
                                "own."));
}

void RestoreFindings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
