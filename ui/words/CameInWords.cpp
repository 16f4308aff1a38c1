// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/CameInWords.h"

#include "ui/words/MomentWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostNamed = 4;

/// The first of them, so that a bad night does not fill the page.
QString listOf(QStringList named)
{
    const auto count = named.size();
    named = named.mid(0, MostNamed);
    return named.join(u", "_s) + (count > MostNamed ? u" …"_s : QString{});
}

} // namespace

QString cameInSentence(const CameIn &cameIn)
{
    if (cameIn.calls.isEmpty())
        return {};
    QStringList named;
    for (const auto &call : cameIn.calls)
        //: %1 is the number of a call, %2 day and time.
        named.append(QCoreApplication::translate("CameInWords", "%1 from %2")
                         .arg(call.number, dayAndTime(call.startedAt)));
    //: %1 is a list of calls.
    return QCoreApplication::translate("CameInWords", "%n calls came in that were not in the vault yet: %1.",
                                       nullptr, int(cameIn.calls.size()))
        .arg(listOf(named));
}

QString leftAsideSentence(const CameIn &cameIn)
{
    QStringList sentences;
    if (!cameIn.aside.isEmpty())
        //: %1 is a list of files.
        sentences.append(
            QCoreApplication::translate(
                "CameInWords", "Does not open with this vault and stays where it is: %1. Tell the lead.")
                .arg(listOf(cameIn.aside)));
    if (!cameIn.inHand.isEmpty())
        //: %1 is a list of files.
        sentences.append(QCoreApplication::translate(
                             "CameInWords",
                             "Newer words of a call that is open here, and not taken in while it is: %1. "
                             "Leave the desk with Ctrl+Q, put the file into the data folder, and sign in.")
                             .arg(listOf(cameIn.inHand)));
    return sentences.join(u' ');
}

} // namespace latarnia
