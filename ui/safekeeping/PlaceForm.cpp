// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/PlaceForm.h"

#include "core/desk/BackupSearch.h"
#include "core/desk/SecondPlace.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

PlaceForm::PlaceForm(QString dataFolder, QWidget *parent)
    : QWidget{parent}
    , m_data{std::move(dataFolder)}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_disk{new Choice{u"placeDisk"_s}}
    , m_labelledDisk{new Labelled{m_disk, u"placeDisk"_s}}
    , m_folder{new QLineEdit}
    , m_labelledFolder{new Labelled{m_folder, u"placeFolder"_s}}
    , m_sameDisk{new StatusLine{StatusLine::Ground::Tinted}}
    , m_go{new Button{Weightiness::Primary}}
    , m_none{new Button{Weightiness::Plain}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    setObjectName(u"placeForm"_s);
    m_sameDisk->setObjectName(u"placeSameDisk"_s);
    m_go->setObjectName(u"placeGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_none->setObjectName(u"placeNone"_s);
    m_giveUp->setObjectName(u"placeGiveUp"_s);
    build();
    connect(m_disk, &Choice::picked, m_folder, &QLineEdit::setText);
    connect(m_folder, &QLineEdit::textChanged, this, &PlaceForm::refresh);
    connect(m_go, &Button::clicked, this, &PlaceForm::go);
    connect(m_none, &Button::clicked, this, [this] {
        setBusy(true);
        Q_EMIT placeNamed({});
    });
    connect(m_giveUp, &Button::clicked, this, &PlaceForm::givenUp);
    hide();
    translate();
}

void PlaceForm::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part :
         std::initializer_list<QWidget *>{m_sentence, m_labelledDisk, m_labelledFolder, m_sameDisk})
        column->addWidget(part);
    column->addWidget(rowOf({m_go, m_none, m_giveUp}));
}

void PlaceForm::findDisks()
{
    QList<QPair<QString, QString>> disks;
    const auto media = pluggedInMedia();
    for (const auto &medium : media) {
        if (const QStorageInfo volume{medium}; !volume.isReadOnly())
            disks.append({medium, volume.displayName()});
    }
    m_disk->setChoices(disks);
    m_labelledDisk->setVisible(!disks.isEmpty());
}

void PlaceForm::open(const QString &place)
{
    findDisks();
    m_folder->setText(place.isEmpty() ? QString{} : QDir::cleanPath(place + u"/.."_s));
    m_none->setVisible(!place.isEmpty());
    refresh();
    show();
    (m_labelledDisk->isHidden() ? static_cast<QWidget *>(m_folder) : m_disk)->setFocus(Qt::TabFocusReason);
}

void PlaceForm::close()
{
    hide();
}

void PlaceForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (auto *part : std::initializer_list<QWidget *>{m_labelledDisk, m_labelledFolder, m_none, m_giveUp})
        part->setEnabled(!busy);
    refresh();
}

void PlaceForm::turnBack()
{
    m_folder->setFocus(Qt::OtherFocusReason);
}

void PlaceForm::go()
{
    if (!m_go->isEnabled())
        return;
    setBusy(true);
    Q_EMIT placeNamed(m_folder->text().trimmed());
}

void PlaceForm::refresh()
{
    const auto folder = m_folder->text().trimmed();
    m_go->setEnabled(!m_isBusy && folder.startsWith(u'/'));
    m_sameDisk->setVisible(folder.startsWith(u'/') && QDir{folder}.exists() && areOnOneDisk(folder, m_data));
}

void PlaceForm::translate()
{
    m_sentence->setText(
        tr("A disk that breaks, burns or is stolen takes every backup on it along. Name a folder "
           "on another disk, such as a USB disk that stays plugged in. Backups are sealed like "
           "the vault."));
    m_labelledDisk->setLabel(tr("Disks that are plugged in"));
    m_labelledFolder->setLabel(tr("Folder, from the first slash on"));
    m_sameDisk->say(Tone::Warn, u"triangle-alert"_s,
                    tr("This folder is on the disk of the data: what takes the one takes the other."));
    setWords(*m_go, tr("Keep backups there too"));
    setWords(*m_none, tr("No second place"));
    setWords(*m_giveUp, tr("Give up"));
    refresh();
}

void PlaceForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void PlaceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
