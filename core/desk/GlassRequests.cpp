// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/GlassRequests.h"

#include "core/base/Text.h"
#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/Staff.h"
#include "core/store/Store.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace latarnia {

Result<Asked<QDateTime>> breakOne(Store &store, const DeskIdentity &identity, const BrokenGlass &glass)
{
    const auto ruling = rulingAt(store, identity, Action::BreakGlass, glass.call, glass.at);
    if (!ruling)
        return ruling.problem();
    if (!permit(*ruling, ReasonGiven::Yes)) {
        const auto noted = noteRefusal(store, identity, glass.call, *ruling, glass.at);
        return noted ? Result<Asked<QDateTime>>{{.ruling = *ruling}} : noted.problem();
    }
    if (const auto broken = store.office().belongings.breakGlass(glass); !broken)
        return broken.problem();
    const auto noted
        = noteDeed(store, identity,
                   {.deed = AuditedDeed::BreakGlass, .object = glass.call, .reason = glass.reason}, glass.at);
    if (!noted)
        return noted.problem();
    const std::chrono::seconds span{identity.rights.spans.glass};
    return Asked<QDateTime>{.ruling = *ruling, .value = glass.at.addSecs(span.count())};
}

Result<QList<GlassToReview>> glassesFor(Store &store, const DeskIdentity &identity)
{
    if (!permit(rulingAt(identity, Action::CloseGlassReview)))
        return QList<GlassToReview>{};
    const auto staff = staffById(store);
    const auto glasses = store.office().belongings.unreviewed();
    if (!staff || !glasses)
        return staff ? glasses.problem() : staff.problem();
    QList<GlassToReview> found;
    for (const auto &glass : *glasses) {
        const auto line = store.calls().line(glass.call);
        if (!line)
            return line.problem();
        found.append({.glass = glass,
                      .number = *line ? (*line)->number : QString{},
                      .who = nameOf(*staff, glass.person),
                      .isOwn = glass.person == identity.person});
    }
    return found;
}

Result<> reviewOne(Store &store, const DeskIdentity &identity, const QString &id, const QString &words,
                   const QDateTime &now)
{
    auto glass = store.office().belongings.glass(id);
    if (!glass || !*glass)
        return glass ? Problem{.fault = Fault::NotFound} : glass.problem();
    const Standing standing{.author
                            = (*glass)->person == identity.person ? Author::Self : Author::SomebodyElse};
    const auto may = permit(rulingOn(identity.rights, identity.roles, Action::CloseGlassReview, standing));
    if (!may)
        return may;
    (*glass)->reviewedBy = identity.person;
    (*glass)->reviewedAt = now;
    (*glass)->review = cleanText(words).left(MaxGlassWords);
    if (auto reviewed = store.office().belongings.review(**glass); !reviewed)
        return reviewed;
    return noteDeed(store, identity, {.deed = AuditedDeed::ReviewGlass, .object = (*glass)->call}, now);
}

} // namespace latarnia
