// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Looks.h"

#include <QSignalSpy>
#include <QTest>

/// A closed call with what is sealed of it, as two looks of the desk give it.
inline latarnia::StoredCall readKept(latarnia::Looks &looks, const QString &call)
{
    using namespace latarnia;
    std::optional<StoredCall> read;
    std::optional<OpenedIdentity> names;
    QObject here;
    QObject::connect(&looks, &Looks::seen, &here, [&](const SeenCall &seen) {
        if (seen.call.line.id == call)
            read = seen.call;
    });
    QObject::connect(&looks, &Looks::opened, &here, [&](const QString &id, const OpenedIdentity &opened) {
        if (id == call)
            names = opened;
    });
    looks.see(call);
    looks.openIdentity(call, LookReason::Review);
    if (!QTest::qWaitFor([&] { return read && names; }, 5000))
        return {};
    read->callerPlace = names->people.callerPlace;
    read->peoplesPlace = names->people.peoplesPlace;
    read->perpetratorPlace = names->perpetrator ? names->perpetrator->place : QString{};
    if (read->callBack) {
        read->callBack->number = names->people.callBackNumber;
        read->callBack->coverStory = names->people.coverStory;
        read->callBack->codeWord = names->people.codeWord;
    }
    return *read;
}
