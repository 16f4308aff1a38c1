// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/VoivodeshipWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

const QList<QPair<QString, QString>> &voivodeships()
{
    static const QList<QPair<QString, QString>> all{
        {u"PL-02"_s, u"dolnośląskie"_s},   {u"PL-04"_s, u"kujawsko-pomorskie"_s},
        {u"PL-06"_s, u"lubelskie"_s},      {u"PL-08"_s, u"lubuskie"_s},
        {u"PL-10"_s, u"łódzkie"_s},        {u"PL-12"_s, u"małopolskie"_s},
        {u"PL-14"_s, u"mazowieckie"_s},    {u"PL-16"_s, u"opolskie"_s},
        {u"PL-18"_s, u"podkarpackie"_s},   {u"PL-20"_s, u"podlaskie"_s},
        {u"PL-22"_s, u"pomorskie"_s},      {u"PL-24"_s, u"śląskie"_s},
        {u"PL-26"_s, u"świętokrzyskie"_s}, {u"PL-28"_s, u"warmińsko-mazurskie"_s},
        {u"PL-30"_s, u"wielkopolskie"_s},  {u"PL-32"_s, u"zachodniopomorskie"_s}};
    return all;
}

} // namespace latarnia
