// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/LevelWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(Level level)
{
    switch (level) {
    case Level::T0:
        return QCoreApplication::translate("LevelWords", "Immediate danger", "Level");
    case Level::T1:
        return QCoreApplication::translate("LevelWords", "Strong indication", "Level");
    case Level::T2:
        return QCoreApplication::translate("LevelWords", "Possible or at risk", "Level");
    case Level::T3:
        return QCoreApplication::translate("LevelWords", "Labour-rights problem", "Level");
    case Level::T4:
        return QCoreApplication::translate("LevelWords", "No indication now", "Level");
    case Level::T5:
        return QCoreApplication::translate("LevelWords", "Not enough information yet", "Level");
    }
    return {};
}

} // namespace latarnia
