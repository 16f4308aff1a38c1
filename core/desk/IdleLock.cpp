// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/IdleLock.h"

#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto IdleLockName = "idleLock"_L1; ///< in the vault; minutes

} // namespace

Result<std::chrono::minutes> idleLock(const StoreAccess &access)
{
    auto after = UsualIdle;
    const auto read = access([&after](Store &store) -> Result<> {
        const auto value = store.office().meta.value(IdleLockName);
        if (!value)
            return value.problem();
        bool isNumber = false;
        if (const int minutes = value->toInt(&isNumber); isNumber)
            after = std::clamp(std::chrono::minutes{minutes}, LeastIdle, MostIdle);
        return {};
    });
    return read ? Result<std::chrono::minutes>{after} : read.problem();
}

Result<> keepIdleLock(const StoreAccess &access, std::chrono::minutes after)
{
    const auto minutes = QString::number(std::clamp(after, LeastIdle, MostIdle).count());
    return access([minutes](Store &store) { return store.office().meta.keep(IdleLockName, minutes); });
}

} // namespace latarnia
