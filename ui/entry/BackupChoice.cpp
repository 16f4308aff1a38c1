// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/BackupChoice.h"

#include "core/desk/BackupSearch.h"
#include "ui/words/MomentWords.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

const QString &elsewhere()
{
    static const QString code{u"elsewhere"_s};
    return code;
}

} // namespace

BackupChoice::BackupChoice(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_backup{new Choice{u"restoreBackup"_s}}
    , m_labelledBackup{new Labelled{m_backup, u"restoreBackup"_s}}
    , m_place{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
    , m_folder{new QLineEdit}
    , m_labelledFolder{new Labelled{m_folder, u"restoreFolder"_s}}
    , m_browse{new Button{Weightiness::Plain}}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_onlyTry{new Chip}
{
    build();
    connect(m_backup, &Choice::picked, this, &BackupChoice::showChosen);
    connect(m_browse, &Button::clicked, this, &BackupChoice::browse);
    translate();
}

void BackupChoice::build()
{
    m_place->setObjectName(u"restorePlace"_s);
    m_notice->setObjectName(u"restoreChoiceNotice"_s);
    m_onlyTry->setObjectName(u"restoreOnlyTry"_s);
    m_onlyTry->setCheckable(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    m_browse->setObjectName(u"restoreBrowse"_s);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(0);
    folder->addWidget(m_labelledFolder, 1);
    folder->addWidget(m_browse, 0, Qt::AlignBottom);
    column->addWidget(m_labelledBackup);
    column->addWidget(m_place);
    column->addLayout(folder);
    column->addWidget(m_notice);
    column->addWidget(m_onlyTry, 0, Qt::AlignLeft);
}

void BackupChoice::begin()
{
    m_found.clear();
    m_looked = false;
    m_notFoundIn.clear();
    m_folder->clear();
    m_onlyTry->setChecked(false);
    translate();
    if (m_errand.isUnderWay())
        return;
    m_errand.run([folder = m_parts.folder, media = m_parts.media] { return backupsFor(folder, media()); },
                 [this](const QList<FoundBackup> &found) { take(found, false); });
}

void BackupChoice::lookThere()
{
    const auto folder = m_folder->text().trimmed();
    if (m_errand.isUnderWay() || folder.isEmpty())
        return;
    m_errand.run([folder] { return backupsAt(folder); },
                 [this](const QList<FoundBackup> &found) { take(found, true); });
}

void BackupChoice::take(const QList<FoundBackup> &found, bool named)
{
    m_looked = true;
    m_notFoundIn = named && found.isEmpty() ? m_folder->text().trimmed() : QString{};
    if (!found.isEmpty() || !named)
        m_found = found;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    translate();
    if (m_found.isEmpty())
        m_backup->choose(elsewhere());
    else if (!named || !found.isEmpty())
        m_backup->choose(m_found.constFirst().path);
    showChosen();
    if (hadFocus)
        takeFocus();
}

/// The program's own dialog, which neither leaves marks on the desktop nor holds up a call.
void BackupChoice::browse()
{
    auto *dialog = new QFileDialog{window(), tr("Folder of the backup"), m_folder->text()};
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        m_folder->setFocus(Qt::OtherFocusReason);
        lookThere();
    });
    dialog->show();
}

QString BackupChoice::chosen() const
{
    const auto path = m_backup->currentData().toString();
    return path == elsewhere() ? QString{} : path;
}

void BackupChoice::takeFocus()
{
    auto *backup = chosen().isEmpty() ? static_cast<QWidget *>(m_folder) : m_backup;
    (m_looked ? backup : m_onlyTry)->setFocus(Qt::TabFocusReason);
}

/// A folder is asked for where none of those that were found is meant.
void BackupChoice::showChosen()
{
    const auto path = chosen();
    m_place->setText(QDir::toNativeSeparators(path));
    m_place->setVisible(!path.isEmpty());
    m_labelledFolder->setVisible(path.isEmpty() && m_looked);
    m_browse->setVisible(path.isEmpty() && m_looked);
    if (!m_looked)
        m_notice->say(Tone::Info, u"hourglass"_s, tr("Looking for backups…"));
    else if (!m_notFoundIn.isEmpty())
        m_notice->say(Tone::Warn, u"triangle-alert"_s, tr("No backup was found in %1.").arg(m_notFoundIn));
    else
        m_notice->say(Tone::Warn, u"triangle-alert"_s,
                      tr("No backup was found where they usually are. Name the folder of one, such as on a "
                         "USB stick."));
    m_notice->setVisible(!m_looked || (path.isEmpty() && (!m_notFoundIn.isEmpty() || m_found.isEmpty())));
}

QString BackupChoice::wordsOf(const FoundBackup &backup) const
{
    if (!backup.madeAt.isValid())
        return tr("Data folder, without a note of its time");
    const auto moment = inWarsaw(backup.madeAt).toString(dayFieldFormat());
    //: %1 is day and time. Checked: it was opened and read whole after it was made.
    return backup.checkedAt.isValid() ? tr("%1, checked").arg(moment) : tr("%1, not checked yet").arg(moment);
}

void BackupChoice::translate()
{
    m_labelledBackup->setLabel(tr("Backup"));
    m_labelledFolder->setLabel(tr("Folder of the backup"));
    m_browse->setText(tr("Choose…"));
    m_browse->setAccessibleName(m_browse->text() + u' ' + tr("Folder of the backup"));
    m_browse->updateGeometry();
    m_onlyTry->setText(tr("Only try it: nothing is changed"));
    m_onlyTry->setAccessibleName(m_onlyTry->text());
    QList<QPair<QString, QString>> choices;
    for (const auto &backup : std::as_const(m_found))
        choices.append({backup.path, wordsOf(backup)});
    if (m_looked)
        choices.append({elsewhere(), tr("Another folder")});
    m_backup->setChoices(choices);
    m_labelledBackup->setVisible(!m_found.isEmpty());
    showChosen();
}

void BackupChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
