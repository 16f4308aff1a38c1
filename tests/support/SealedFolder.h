// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Desk.h"
#include "core/desk/VaultMaking.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SampleCall.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// A data folder as a first start makes it, with one person, and calls that go through the desk.
class SealedFolder
{
public:
    SealedFolder()
        : m_made{*latarnia::makeVault(path(),
                                      {.name = QStringLiteral("Anna"),
                                       .roles = {QStringLiteral("operator"), QStringLiteral("administrator")},
                                       .passphrase = passphrase()},
                                      latarnia::LeastCost, latarnia::utcNow)}
    {
    }

    static QString passphrase() { return QStringLiteral("kasztany na parapecie 7"); }
    QString path() const { return m_folder.path(); }
    QString kit() const { return m_made.kitWords.join(u' '); }
    const latarnia::OpenVaults &vaults() const { return m_made.vaults; }

    std::unique_ptr<latarnia::Desk> openDesk() const
    {
        return *latarnia::Desk::open(m_made.vaults.live, atTheDesk(), latarnia::utcNow);
    }

private:
    QTemporaryDir m_folder;
    latarnia::MadeVault m_made;
};

inline latarnia::CallDraft takeCall(latarnia::Desk &desk)
{
    QSignalSpy taken{&desk.calls(), &latarnia::CallDesk::taken};
    desk.calls().take();
    return taken.wait(5000) ? taken.first().first().value<latarnia::CallDraft>() : latarnia::CallDraft{};
}

/// A whole call that stays open, with these notes.
inline latarnia::CallDraft keepOpen(latarnia::Desk &desk, const QString &notes)
{
    auto draft = filled(takeCall(desk));
    draft.notes = notes;
    QSignalSpy kept{&desk.calls(), &latarnia::CallDesk::kept};
    desk.calls().keep(draft);
    desk.calls().keepNow();
    (void)kept.wait(5000);
    return draft;
}

inline latarnia::CallDraft closeOne(latarnia::Desk &desk, const QString &notes)
{
    auto draft = filled(takeCall(desk));
    draft.notes = notes;
    draft.kind = latarnia::CallKind::Victim;
    QSignalSpy closed{&desk.calls(), &latarnia::CallDesk::closed};
    const auto level = QStringLiteral("T1");
    desk.calls().close(draft, {.level = level, .indication = level, .floor = level, .ceiling = level});
    (void)closed.wait(5000);
    return draft;
}
