// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "core/desk/Content.h"
#include "core/desk/UnreadSentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

ExitCode listUnread(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return ExitCode::Usage;
    const auto unread = unreadSentences(parser.positionalArguments().value(0));
    if (!unread)
        return refuse(unread.problem());
    QJsonArray sentences;
    for (const auto &one : *unread) {
        sentences.append(QJsonObject{{u"pack"_s, one.pack},
                                     {u"language"_s, one.language},
                                     {u"id"_s, one.id},
                                     {u"field"_s, one.field},
                                     {u"text"_s, one.text}});
    }
    print({{u"format"_s, 1}, {u"fromMemory"_s, sentences.size()}, {u"sentences"_s, sentences}});
    return ExitCode::Done;
}

} // namespace

Command packSentencesCommand()
{
    return {.name = "pack sentences",
            .usage = "[PATH]",
            .describe = [](QCommandLineParser &) {},
            .run = listUnread};
}

} // namespace latarnia
