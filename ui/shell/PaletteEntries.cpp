// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteEntries.h"

#include "ui/intake/QuestionViews.h"
#include "ui/shell/OpenCallWords.h"
#include "ui/words/CallWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto DeedPrefix = "deed:"_L1;
constexpr auto KindPrefix = "kind:"_L1;
constexpr auto CallPrefix = "call:"_L1;
constexpr int WordsOfPlace = 40;

/// Its number, its state and how its place begins: what somebody remembers of a call.
PaletteEntry entryOf(const CallDraft &draft, const Content &content, const QDateTime &now)
{
    const auto where = draft.safety.where.simplified();
    const auto line = openCallLine(draft, content, now);
    return {.code = CallPrefix + draft.id.text,
            .words = where.isEmpty() ? line : line + u" · "_s + where.left(WordsOfPlace),
            .also = {where},
            .icon = u"pause"_s};
}

PaletteEntry entryOf(const QString &id, const LiveCall &call, const SpokenWords &spoken)
{
    const auto &draft = call.draft();
    const auto mine = interfaceLanguage();
    QStringList also{spoken.label(id, mine)};
    for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s})
        also.append(spoken.question(id, language, draft.address, draft.role));
    also.append(id);
    return {.code = id,
            .words = spoken.question(id, mine, draft.address, draft.role),
            .also = also,
            .icon = u"list-checks"_s};
}

} // namespace

QList<PaletteEntry> paletteEntries(const LiveCall &call, const QList<CallDraft> &waiting,
                                   const Wording &wording, const QDateTime &now,
                                   const std::function<bool(Deed)> &offers)
{
    QList<PaletteEntry> entries;
    for (const auto &keys : allDeedKeys()) {
        if ((call.isOpen() || worksWithoutCall(keys.deed)) && (!offers || offers(keys.deed)))
            entries.append({.code = DeedPrefix + QString::number(int(keys.deed)),
                            .words = nameOf(keys.deed),
                            .icon = u"circle-dot"_s,
                            .keys = keys.first});
    }
    for (const auto &draft : waiting)
        entries.append(entryOf(draft, call.content(), now));
    if (!call.isOpen())
        return entries;
    for (const auto &[kind, code] : codesOf(CallKind{}))
        //: %1 is a kind of call, such as "witness".
        entries.append(
            {.code = KindPrefix + QString::fromLatin1(code),
             .words = QCoreApplication::translate("PaletteEntries", "Kind of call: %1").arg(nameOf(kind)),
             .icon = u"phone-call"_s});
    for (const auto &question : call.content().instrument.questions) {
        if (question.kind == QuestionKind::Rapid && isAsked(question.id, call, wording))
            entries.append(entryOf(question.id, call, wording.spoken()));
    }
    for (const auto &indicator : call.content().instrument.indicators)
        entries.append(entryOf(indicator.id, call, wording.spoken()));
    entries.removeIf([&](const PaletteEntry &entry) { return isMasked(entry.code, call); });
    return entries;
}

QString callFromPalette(const QString &code)
{
    return code.startsWith(CallPrefix) ? code.sliced(CallPrefix.size()) : QString{};
}

std::optional<Deed> deedFromPalette(const QString &code)
{
    if (!code.startsWith(DeedPrefix))
        return std::nullopt;
    return Deed(QStringView{code}.sliced(DeedPrefix.size()).toInt());
}

std::optional<CallKind> kindFromPalette(const QString &code)
{
    return code.startsWith(KindPrefix) ? fromCode<CallKind>(QStringView{code}.sliced(KindPrefix.size()))
                                       : std::nullopt;
}

} // namespace latarnia
