// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReplayWords.h"

#include <QCoreApplication>

namespace latarnia {

QString sentenceForReplay(qint64 done, qint64 all)
{
    return QCoreApplication::translate("ReplayWords", "Calls judged again: %1 of %2").arg(done).arg(all);
}

} // namespace latarnia
