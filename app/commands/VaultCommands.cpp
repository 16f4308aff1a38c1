// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/PassphraseInput.h"
#include "app/commands/Unlock.h"
#include "core/desk/Backup.h"
#include "core/desk/Inspection.h"
#include "core/desk/KeepingRights.h"
#include "core/desk/Permission.h"
#include "core/desk/Restoring.h"

#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QJsonObject jsonOf(const InspectedVault &vault)
{
    QJsonArray damaged;
    for (const auto page : vault.damagedPages)
        damaged.append(page);
    return {{u"pages"_s, vault.pages},
            {u"damagedPages"_s, damaged},
            {u"logIsCut"_s, vault.logIsCut},
            {u"faults"_s, QJsonArray::fromStringList(vault.faults)},
            {u"calls"_s, vault.calls},
            {u"openCalls"_s, vault.openCalls},
            {u"unreadableDrafts"_s, vault.unreadableDrafts},
            {u"journalGaps"_s, vault.journalGaps}};
}

QJsonArray jsonOf(const QList<InspectedAudit> &audits)
{
    QJsonArray all;
    for (const auto &audit : audits) {
        QJsonArray findings;
        for (const auto &finding : audit.report.findings)
            findings.append(QJsonObject{
                {u"kind"_s, codeOf(finding.kind)}, {u"line"_s, finding.seq}, {u"count"_s, finding.count}});
        all.append(QJsonObject{{u"desk"_s, audit.desk},
                               {u"lines"_s, audit.report.lines},
                               {u"anchors"_s, audit.anchors},
                               {u"proven"_s, audit.isProven},
                               {u"findings"_s, findings}});
    }
    return all;
}

ExitCode say(const Result<Inspected> &inspected)
{
    if (!inspected)
        return refuse(inspected.problem());
    print({{u"format"_s, 1},
           {u"sound"_s, inspected->isSound()},
           {u"vault"_s, jsonOf(inspected->live)},
           {u"practice"_s, jsonOf(inspected->practice)},
           {u"audit"_s, jsonOf(inspected->audits)},
           {u"newestKeyringDamaged"_s, inspected->newestKeyringDamaged},
           {u"olderThanAnchor"_s, inspected->olderThanAnchor},
           {u"erasedAgain"_s, inspected->erasedAgain}});
    return inspected->isSound() ? ExitCode::Done : ExitCode::FoundAProblem;
}

ExitCode verify(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto vaults = unlockFor(parser);
    return vaults ? say(inspect(*vaults)) : refuse(vaults.problem());
}

/// Nobody is there to say a passphrase: a scheduled job copies the sealed files as they are.
bool isWithoutKey(const QCommandLineParser &parser)
{
    return !parser.isSet(u"passphrase-file"_s) && !isatty(STDIN_FILENO);
}

Result<QString> copyFor(const QCommandLineParser &parser)
{
    if (isWithoutKey(parser))
        return copyWhileLocked(parser.value(u"data"_s), parser.value(u"to"_s), utcNow);
    const auto inside = letIn(parser);
    if (!inside)
        return inside.problem();
    const auto ruling = rulingOnDeed(inside->identity, VaultDeed::Backup, {});
    if (const auto may = permit(ruling); !may)
        return may.problem();
    const auto noted
        = noteVaultDeed(alone(inside->vaults.live), inside->identity, VaultDeed::Backup, {}, utcNow());
    return noted ? makeBackup(inside->vaults, parser.value(u"to"_s), utcNow) : noted.problem();
}

/// What the window answered, or why it could not.
ExitCode sayBackup(const QJsonObject &answer)
{
    if (answer.contains("backup"_L1)) {
        print(answer);
        return ExitCode::Done;
    }
    const auto fault = answer.value("fault"_L1).toInt(int(Fault::StoreBusy));
    return refuse({.fault = Fault(fault), .file = answer.value("file"_L1).toString()});
}

ExitCode backup(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"to"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    // While a window has the folder open it alone may touch it, and it has the keys.
    if (const auto answer = askForBackup(parser.value(u"data"_s), parser.value(u"to"_s)))
        return sayBackup(*answer);
    const auto made = copyFor(parser);
    if (!made)
        return refuse(made.problem());
    print({{u"format"_s, 1}, {u"backup"_s, *made}, {u"checked"_s, !isWithoutKey(parser)}});
    return ExitCode::Done;
}

Result<Opening> openingFor(const QCommandLineParser &parser)
{
    const bool kit = parser.isSet(u"kit-file"_s);
    const auto secret = passphraseFrom(parser.value(kit ? u"kit-file"_s : u"passphrase-file"_s),
                                       kit ? "recovery kit" : "passphrase");
    if (!secret)
        return secret.problem();
    return Opening{[kit, secret = *secret, name = parser.value(u"user"_s)](const QString &folder) {
        return kit ? unlockWithKit(folder, secret) : unlock(folder, name, secret);
    }};
}

ExitCode restore(const QCommandLineParser &parser)
{
    const bool drill = parser.isSet(u"drill"_s);
    if (!parser.isSet(u"data"_s) || !parser.isSet(u"from"_s) || !parser.positionalArguments().isEmpty())
        return ExitCode::Usage;
    const auto opening = openingFor(parser);
    if (!opening)
        return refuse(opening.problem());
    const auto from = parser.value(u"from"_s);
    const auto data = parser.value(u"data"_s);
    if (drill)
        return say(drillRestore(from, data, *opening));
    const auto before = restoreBackup(from, data, *opening, utcNow);
    if (!before)
        return refuse(before.problem());
    print({{u"format"_s, 1},
           {u"restored"_s, from},
           {u"before"_s, before->isEmpty() ? QJsonValue{} : QJsonValue{*before}}});
    return ExitCode::Done;
}

} // namespace

Command verifyCommand()
{
    return {.name = "verify",
            .usage = "--data DIR [--user NAME] [--passphrase-file FILE]",
            .describe = describeVault,
            .run = verify};
}

Command backupCommand()
{
    return {.name = "backup",
            .usage = "--data DIR --to PATH [--user NAME] [--passphrase-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"to"_s, {}, u"PATH"_s});
                },
            .run = backup};
}

Command restoreCommand()
{
    return {.name = "restore",
            .usage
            = "--data DIR --from PATH [--drill] [--user NAME] [--passphrase-file FILE | --kit-file FILE]",
            .describe =
                [](QCommandLineParser &parser) {
                    describeVault(parser);
                    parser.addOption({u"from"_s, {}, u"PATH"_s});
                    parser.addOption({u"kit-file"_s, {}, u"FILE"_s});
                    parser.addOption(QCommandLineOption{u"drill"_s});
                },
            .run = restore};
}

} // namespace latarnia
