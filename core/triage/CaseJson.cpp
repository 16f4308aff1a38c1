// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/CaseJson.h"

#include "core/pack/JsonReader.h"
#include "core/screening/InstrumentCodes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isRapid(const Instrument &instrument, const QString &id)
{
    const auto at = instrument.questionAt.constFind(id);
    if (at == instrument.questionAt.cend())
        return false;
    const auto &question = instrument.questions.at(*at);
    return question.kind == QuestionKind::Rapid && question.fact == AskedFact::Answer;
}

bool isIndicator(const Instrument &instrument, const QString &id)
{
    return instrument.indicatorAt.contains(id);
}

using Belongs = bool (*)(const Instrument &, const QString &);

void readAnswers(JsonReader &in, QLatin1StringView key, Belongs belongs, const Instrument &instrument,
                 ScreeningCase &screening)
{
    if (!in.has(key)) {
        (void)in.value(key, QJsonValue::Object, Presence::Optional);
        return;
    }
    auto answers = in.inside(key, Presence::Optional);
    const auto ids = answers.restOfKeys();
    for (const auto &id : ids) {
        const auto latin = id.toLatin1();
        if (!belongs(instrument, id)) {
            answers.complain(Fault::UnknownId, QLatin1StringView{latin}, id);
            continue;
        }
        (void)setAnswer(instrument, screening, id, answers.code<Answer>(QLatin1StringView{latin}));
    }
    (void)answers.finish();
    in.absorb(answers);
}

QJsonArray reasonsOf(const Verdict &verdict)
{
    QJsonArray reasons;
    for (const auto &reason : verdict.reasons) {
        QJsonObject line{{u"rule"_s, codeOf(reason.kind)},
                         {u"items"_s, QJsonArray::fromStringList(reason.items)}};
        if (reason.dimension)
            line.insert(u"dimension"_s, codeOf(*reason.dimension));
        reasons.append(line);
    }
    return reasons;
}

QJsonArray contradictionsOf(const Verdict &verdict)
{
    QJsonArray contradictions;
    for (const auto &pair : verdict.contradictions)
        contradictions.append(QJsonObject{{u"items"_s, QJsonArray::fromStringList(pair)}});
    return contradictions;
}

} // namespace

Result<ScreeningCase> screeningCaseFrom(const Instrument &instrument, const QJsonObject &object,
                                        const QString &file, const QString &pointer)
{
    JsonReader in{object, file, pointer};
    auto screening = blankCase(instrument);
    screening.age = in.code<AgeState>("age"_L1);
    screening.phase = in.code<Phase>("phase"_L1, Phase::Now);
    screening.role = in.code<CallerRole>("role"_L1, CallerRole::Victim);
    screening.danger = in.code<DangerNow>("danger"_L1, DangerNow::Unknown);
    screening.forms = in.codes<ExploitationForm>("forms"_L1);
    if (in.has("formControlled"_L1))
        screening.formControlled = in.code<Answer>("formControlled"_L1);
    else
        (void)in.text("formControlled"_L1, Presence::Optional);
    readAnswers(in, "rapid"_L1, isRapid, instrument, screening);
    readAnswers(in, "answers"_L1, isIndicator, instrument, screening);
    if (const auto done = in.finish(); !done)
        return done.problem();
    return screening;
}

QJsonObject toJson(const Instrument &instrument, const Verdict &verdict)
{
    QJsonObject dimensions;
    for (size_t i = 0; i < DimensionCount; ++i)
        dimensions.insert(codeOf(Dimension(i)), codeOf(verdict.dimensions[i]));
    return {{u"format"_s, 1},
            {u"instrument"_s,
             QJsonObject{{u"id"_s, instrument.identity.id},
                         {u"version"_s, instrument.identity.version},
                         {u"sha256"_s, instrument.identity.sha256}}},
            {u"dimensions"_s, dimensions},
            {u"iloClass"_s, verdict.iloClass ? QJsonValue{codeOf(*verdict.iloClass)} : QJsonValue{}},
            {u"level"_s, codeOf(verdict.level)},
            {u"indication"_s, codeOf(verdict.indication)},
            {u"basis"_s, codeOf(verdict.basis)},
            {u"floor"_s, codeOf(verdict.floor)},
            {u"ceiling"_s, codeOf(verdict.ceiling)},
            {u"routeAs"_s, codeOf(verdict.routeAs)},
            {u"reasons"_s, reasonsOf(verdict)},
            {u"contradictions"_s, contradictionsOf(verdict)},
            {u"open"_s, QJsonArray::fromStringList(verdict.open)},
            {u"next"_s, QJsonArray::fromStringList(verdict.next)}};
}

} // namespace latarnia
