// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Service.h"

namespace latarnia {

bool isStale(const Service &service, QDate today)
{
    return !service.lastVerified || service.lastVerified->daysTo(today) > StaleAfterDays;
}

} // namespace latarnia
