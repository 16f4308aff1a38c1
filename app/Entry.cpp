// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Entry.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace latarnia {

namespace {

constexpr QSize UsualSize{1366, 740};

} // namespace

Entry::Entry(QString folder, const Content &content, Language &language, QObject *parent)
    : QObject{parent}
    , m_folder{std::move(folder)}
    , m_content{content}
    , m_language{language}
{
    connect(&m_door, &Door::incoming, this, &Entry::takeIncoming);
    connect(&m_door, &Door::showAsked, this, &Entry::raise);
}

void Entry::begin()
{
    m_entry = std::make_unique<EntryWindow>(
        EntryParts{.folder = m_folder, .language = m_language, .machine = machineFactsOf(m_folder)});
    connect(m_entry.get(), &EntryWindow::opened, this, [this](const OpenVaults &vaults) {
        if (const auto opened = open(vaults); !opened)
            m_entry->say(opened.problem());
    });
    m_entry->resize(UsualSize);
    m_entry->show();
    for (const auto &number : std::as_const(m_waiting))
        m_entry->takeIncoming(number);
}

Result<> Entry::open(const OpenVaults &vaults)
{
    auto desk = Desk::open(vaults.live, {}, utcNow);
    if (!desk)
        return desk.problem();
    m_desk = *std::move(desk);
    m_window = std::make_unique<MainWindow>(
        WindowParts{.desk = *m_desk, .content = m_content, .language = m_language});
    showDesk();
    if (!openDoor())
        std::fprintf(stderr, "latarnia: no door in the data folder; --incoming cannot reach this window\n");
    return {};
}

void Entry::showDesk()
{
    if (m_entry)
        m_window->setGeometry(m_entry->geometry());
    else
        m_window->resize(UsualSize);
    m_window->show();
    if (m_entry) { // it may be the sender of the signal that led here
        m_entry->hide();
        m_entry.release()->deleteLater();
    }
    if (m_waiting.isEmpty() && m_desk->isNew())
        m_window->perform(Deed::ShowKeys); // laptops steal keys: better found out before the first call
    for (const auto &number : std::as_const(m_waiting))
        m_window->takeIncoming(number);
    m_waiting.clear();
}

void Entry::takeIncoming(const QString &number)
{
    if (m_window) {
        m_window->takeIncoming(number);
        return;
    }
    m_waiting.append(number);
    if (m_entry)
        m_entry->takeIncoming(number);
}

/// Needs the folder, which a first start has not made yet. Only its owner may look into it.
bool Entry::openDoor()
{
    if (m_doorIsOpen)
        return true;
    if (!QDir{m_folder}.exists() && QDir{}.mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_doorIsOpen = m_door.open(m_folder);
    return m_doorIsOpen;
}

void Entry::raise()
{
    QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_entry.get();
    if (!window)
        return;
    window->showNormal();
    window->activateWindow();
}

} // namespace latarnia
