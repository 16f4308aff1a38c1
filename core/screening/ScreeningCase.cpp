// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/ScreeningCase.h"

namespace latarnia {

ScreeningCase blankCase(const Instrument &instrument)
{
    ScreeningCase screening;
    screening.indicators.resize(instrument.indicators.size());
    screening.questions.resize(instrument.questions.size());
    return screening;
}

bool setAnswer(const Instrument &instrument, ScreeningCase &screening, const QString &id, Answer answer)
{
    if (const auto indicator = instrument.indicatorAt.constFind(id);
        indicator != instrument.indicatorAt.cend()) {
        screening.indicators[*indicator] = answer;
        return true;
    }
    const auto found = instrument.questionAt.constFind(id);
    if (found == instrument.questionAt.cend())
        return false;
    const auto &question = instrument.questions.at(*found);
    const int at = question.childOf >= 0 ? question.childOf : *found;
    if (question.fact == AskedFact::FormControlled)
        screening.formControlled = answer;
    else if (instrument.questions.at(at).kind == QuestionKind::Rapid && question.fact == AskedFact::Answer)
        screening.questions[at] = answer;
    else
        return false;
    return true;
}

bool isChild(AgeState age)
{
    return age == AgeState::MaybeUnder18 || age == AgeState::Under18;
}

bool isExploitation(ExploitationForm form)
{
    return form != ExploitationForm::LabourRights && form != ExploitationForm::AtRisk
        && form != ExploitationForm::Other;
}

} // namespace latarnia
