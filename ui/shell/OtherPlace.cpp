// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OtherPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

OtherPlace::OtherPlace(CallDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_sentence{new StatusLine{StatusLine::Ground::Tinted}}
    , m_folder{new QLineEdit}
    , m_labelledFolder{new Labelled{m_folder, u"otherPlace"_s}}
    , m_keep{new Button{Weightiness::Plain}}
{
    m_sentence->setObjectName(u"otherPlaceNotice"_s);
    m_keep->setObjectName(u"keepThere"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(2 * Gap);
    row->addWidget(m_sentence, 3);
    row->addWidget(m_labelledFolder, 2);
    row->addWidget(m_keep, 0, Qt::AlignBottom);
    connect(m_keep, &Button::clicked, this, &OtherPlace::name);
    connect(&m_desk, &CallDesk::keptNowhere, this, [this] {
        translate();
        show();
    });
    connect(&m_desk, &CallDesk::keptForEmergency, this, &OtherPlace::putAway);
    connect(&m_desk, &CallDesk::kept, this, &OtherPlace::putAway);
    translate();
    hide();
}

void OtherPlace::name()
{
    const auto folder = m_folder->text().trimmed();
    if (folder.isEmpty()) {
        m_folder->setFocus(Qt::TabFocusReason);
        return;
    }
    m_refused = folder;
    translate();
    if (QDir::isAbsolutePath(folder)
        && QFileInfo{folder}.isDir()) // a stick that is not plugged in has none, and none is made for it
        m_desk.addEmergencyFolder(folder);
}

/// The hands stay where they were; from here they go on to what comes next.
void OtherPlace::putAway()
{
    if (isHidden())
        return;
    if (isAncestorOf(focusWidget()))
        focusNextChild();
    m_refused.clear();
    hide();
}

void OtherPlace::translate()
{
    m_sentence->say(Tone::Alert, u"circle-alert"_s,
                    m_refused.isEmpty()
                        ? tr("What is typed is in this window alone: no disk takes it. Name a folder on "
                             "another one, such as a USB stick; the copy is sealed.")
                        : tr("%1 cannot be written. Name another folder.").arg(m_refused));
    m_labelledFolder->setLabel(tr("Folder for a sealed copy"));
    m_keep->setText(tr("Keep a copy there"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->updateGeometry();
}

void OtherPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        name();
    else
        QWidget::keyPressEvent(event);
}

void OtherPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
