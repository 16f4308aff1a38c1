// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/LevelRule.h"

#include "core/screening/ScreeningCase.h"

#include <algorithm>

namespace latarnia {

LevelRule ruleFor(bool child, const QList<ExploitationForm> &forms)
{
    return {.child = child,
            .exploitationNamed = std::any_of(forms.begin(), forms.end(), isExploitation),
            .leadMatterNamed
            = forms.contains(ExploitationForm::LabourRights) || forms.contains(ExploitationForm::Other)};
}

Level LevelRule::levelOf(unsigned facts) const
{
    const bool conditions = (facts & ConditionsPositive) != 0;
    const bool means = (facts & MeansPositive) != 0;
    const bool vulnerability = (facts & VulnerabilityPositive) != 0;
    const bool signal = (facts & SignalPresent) != 0;
    if (child) {
        if (exploitationNamed || conditions)
            return Level::T1;
        return means || vulnerability || signal || leadMatterNamed ? Level::T2 : Level::T4;
    }
    if (conditions && means)
        return Level::T1;
    if ((conditions && vulnerability) || means || signal)
        return Level::T2;
    return conditions ? Level::T3 : Level::T4;
}

} // namespace latarnia
