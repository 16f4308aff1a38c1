// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/AnswerWords.h"

#include <QCoreApplication>

namespace latarnia {

QString nameOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QCoreApplication::translate("AnswerWords", "Yes", "Answer");
    case Answer::No:
        return QCoreApplication::translate("AnswerWords", "No", "Answer");
    case Answer::Unknown:
        return QCoreApplication::translate("AnswerWords", "Does not know", "Answer");
    case Answer::Declined:
        return QCoreApplication::translate("AnswerWords", "Not now", "Answer");
    }
    return {};
}

} // namespace latarnia
