// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/commands/Unlock.h"
#include "core/base/Clock.h"
#include "core/desk/Content.h"
#include "core/desk/Permission.h"
#include "core/desk/RetentionRun.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// What both commands work on.
struct OpenRetention
{
    StoreAccess access{};
    RetentionOrder order;
};

Result<OpenRetention> openFor(const QCommandLineParser &parser)
{
    const auto content = loadContent();
    if (!content)
        return content.problem();
    const auto inside = letIn(parser);
    if (!inside)
        return inside.problem();
    if (const auto may = permit(rulingAt(inside->identity, Action::SetRetention)); !may)
        return may.problem();
    const auto access = heldOpen(inside->vaults.live);
    if (!access)
        return access.problem();
    return OpenRetention{
        .access = *access,
        .order = {.vault = inside->vaults.live, .identity = inside->identity, .pack = content->retention}};
}

bool isAskedWell(const QCommandLineParser &parser)
{
    return parser.isSet(u"data"_s) && parser.positionalArguments().isEmpty();
}

ExitCode preview(const QCommandLineParser &parser)
{
    if (!isAskedWell(parser))
        return ExitCode::Usage;
    const auto open = openFor(parser);
    if (!open)
        return refuse(open.problem());
    const auto seen = previewRetention(open->access, open->order.pack, utcNow());
    if (!seen)
        return refuse(seen.problem());
    print(jsonOf(*seen));
    return ExitCode::Done;
}

ExitCode run(const QCommandLineParser &parser)
{
    if (!isAskedWell(parser))
        return ExitCode::Usage;
    const auto open = openFor(parser);
    if (!open)
        return refuse(open.problem());
    const auto certificate = runRetention(open->access, open->order, utcNow());
    if (!certificate)
        return refuse(certificate.problem());
    print(jsonOf(*certificate));
    return ExitCode::Done;
}

} // namespace

Command retentionPreviewCommand()
{
    return {.name = "retention preview",
            .usage = "--data DIR [--user NAME] [--passphrase-file FILE]",
            .describe = describeVault,
            .run = preview};
}

Command retentionRunCommand()
{
    return {.name = "retention run",
            .usage = "--data DIR [--user NAME] [--passphrase-file FILE]",
            .describe = describeVault,
            .run = run};
}

} // namespace latarnia
