// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KeptCall.h"
#include "tests/support/TenCallSteps.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace tencalls;

namespace {

/// What services-pl.md §6 asks of the route of a call.
struct Route
{
    QStringList first{}; ///< in this order at the top
    QStringList also{}; ///< somewhere below
    QStringList never{};
};

/// Empty where the route is as asked.
QString faultOf(const QStringList &ranked, const Route &asked)
{
    if (ranked.mid(0, asked.first.size()) != asked.first)
        return u"first come "_s + ranked.join(u' ');
    for (const auto &service : asked.also) {
        if (!ranked.contains(service))
            return service + u" is missing in "_s + ranked.join(u' ');
    }
    for (const auto &service : asked.never) {
        if (ranked.contains(service))
            return service + u" may not be in "_s + ranked.join(u' ');
    }
    return {};
}

/// Empty where every step did what it should.
QString faultOf(DeskWindow &desk, const Steps &steps)
{
    for (int i = 0; i < int(steps.size()); ++i) {
        if (!steps.at(i)(desk))
            return u"step %1 of %2"_s.arg(i + 1).arg(steps.size());
    }
    return {};
}

/// Empty where what was kept is what should be; else the first line that is not.
QString differenceOf(const QStringList &kept, const QStringList &asked)
{
    for (int i = 0; i < qMax(int(kept.size()), int(asked.size())); ++i) {
        if (kept.value(i) != asked.value(i))
            return u"asked «%1», kept «%2»"_s.arg(asked.value(i), kept.value(i));
    }
    return {};
}

} // namespace

/// The ten calls the program is made for, each closed by keyboard in two languages: where each was led, and
/// everything that is kept of it.
class TestKeptJourneys : public QObject
{
    Q_OBJECT

    static void inLanguages(const QString &callers)
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {callers, u"en"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    /// Takes the call, looks at its route before it is closed, and says what was kept.
    static QStringList taken(DeskWindow &desk, const Journey &journey, const Route &route)
    {
        if (!desk.takeCall())
            return {u"no call was taken"_s};
        const auto call = desk.call().draft().id.text;
        if (const auto fault = faultOf(desk, journey.talk); !fault.isEmpty())
            return {u"talking, "_s + fault};
        if (const auto fault = faultOf(keyboard::rankedServices(desk), route); !fault.isEmpty())
            return {fault};
        if (const auto fault = faultOf(desk, journey.ending); !fault.isEmpty())
            return {u"closing, "_s + fault};
        return kept::recordOf(desk, call);
    }

    /// A call before this one, in which the caller was told a return number.
    static QString numberOfTheFirstCall(DeskWindow &desk)
    {
        if (!desk.takeCall())
            return {};
        desk.press(Qt::Key_R, Qt::ControlModifier);
        keyboard::turn(desk, u"giveReturnNumber"_s);
        const auto isGiven = [&] { return !desk.call().draft().returnNumber.isEmpty(); };
        if (!QTest::qWaitFor(isGiven, 5000))
            return {};
        const auto number = desk.call().draft().returnNumber;
        const auto fault = faultOf(desk, closed(CallKind::Victim, Disposition::Dropped));
        return fault.isEmpty() ? number : QString{};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aWhisperingFarmWorker_data() { inLanguages(u"es"_s); }

    /// (a) The agency has the papers, the foreman is next door: our own team first, no office, no police that
    /// nobody wished; rung back only as agreed.
    void aWhisperingFarmWorker()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(
            desk, whisperingFarmWorker(),
            {.first = {u"kcik-case"_s}, .never = {u"sg"_s, u"kgp"_s, u"pip"_s, u"consul-CO"_s, u"uw"_s}});
        const auto whispers = language == u"es"_s
            ? u"¿La tienen encerrada? No/¿Hay alguien herido? No/¿Puede decir dónde está? Sí/"
              "¿Llamamos a la policía? No/¿Puede salir un momento? No/"
              "¿Puede llamar después desde un lugar seguro? Sí/"_s
            : u"Are you locked in? No/Is anyone hurt? No/Can you say where it is? Yes/"
              "Shall we call the police? No/Can you step outside? No/"
              "Can you ring later from a safe place? Yes/"_s;
        QCOMPARE(differenceOf(record,
                              {u"call: closed, victim, contact, phone"_s, u"caller: victim, es"_s,
                               u"level: T2, up to T1, full"_s, u"place: finca, portón rojo"_s,
                               u"talks freely: no"_s, u"danger: no"_s, u"if cut off: doNotCall"_s,
                               u"person 1: unknown, notAsked, unknown, now"_s,
                               u"person 1 answers: R2 yes, R3 yes, R4 yes, R4b yes"_s,
                               u"referral: kcik-case, warmHandover, pending, agreed"_s,
                               u"consent: person 1, kcik-case, given, contact+needs, words of today, in es"_s,
                               u"call back: messenger, después de las 22, until 2026-12-09"_s,
                               u"notes: "_s + whispers + u"capataz al lado"_s,
                               u"for the next: solo sí o no"_s, u"ended: callbackPlanned"_s,
                               u"next: weRingBack, 2026-11-26"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
                 QString{});
    }

    void somebodyBreathes_data() { inLanguages(u"es"_s); }

    /// (b) Silent, taps that there is danger: 112 and the lead before anything, nobody rung back.
    void somebodyBreathes()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, silentCaller(),
                                  {.first = {u"112"_s, u"kcik-duty"_s}, .never = {u"sg"_s, u"kgp"_s}});
        const auto whispered = language == u"es"_s ? u"¿Hay alguien herido? No/"_s : u"Is anyone hurt? No/"_s;
        QCOMPARE(
            differenceOf(record,
                         {u"call: closed, silent, contact, phone"_s, u"caller: victim, %1"_s.arg(language),
                          u"level: T0, up to T1, full"_s, u"talks freely: no"_s, u"danger: yes, lockedIn"_s,
                          u"if cut off: doNotCall"_s, u"person 1: unknown, notAsked, unknown, now"_s,
                          u"referral: kcik-duty, disclosed, accepted"_s,
                          u"notes: "_s + whispered + u"respira, golpes"_s, u"ended: dropped"_s,
                          u"next: none"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void aGirlOfSixteenWhoBegs_data() { inLanguages(u"pl"_s); }

    /// (c) The child's row: our team, a lawyer before any statement, the court, the line for children; the
    /// guardian asked; no shelter for adults, no line for adults.
    void aGirlOfSixteenWhoBegs()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record
            = taken(desk, girlOfSixteen(),
                    {.first = {u"kcik-case"_s, u"kcik-lawyer"_s},
                     .also = {u"guardianship-court"_s, u"116111"_s, u"pcpr"_s},
                     .never = {u"kcik-shelter-women"_s, u"116123"_s, u"cw"_s, u"oik"_s, u"sg"_s, u"pip"_s}});
        QCOMPARE(
            differenceOf(
                record,
                {u"call: closed, victim, contact, phone"_s, u"caller: victim, %1"_s.arg(language),
                 u"level: T1, up to T1, full"_s, u"place: dworzec, zegar"_s, u"talks freely: yes"_s,
                 u"danger: no"_s, u"if cut off: doNotCall"_s, u"person 1: female, under18, unknown, now"_s,
                 u"person 1 forms: forcedBegging"_s, u"referral: kcik-case, warmHandover, pending, agreed"_s,
                 u"referral: 116111, told, pending"_s,
                 u"consent: person 1, kcik-case, given, contact+needs, words of today, in %1, guardian asked"_s
                     .arg(language),
                 u"notes: sama od rana"_s, u"ended: handover"_s, u"next: serviceCalls"_s,
                 u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void aNeighbourWhoSawThemLockedIn_data() { inLanguages(u"pl"_s); }

    /// (d) Two places, 112 and the lead, what is seen and nothing guessed, a possible duty with its minute.
    void aNeighbourWhoSawThemLockedIn()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, neighbour(),
                                  {.first = {u"112"_s, u"kcik-duty"_s, u"kcik-case"_s},
                                   .also = {u"kcik"_s},
                                   .never = {u"sg"_s, u"pip"_s}});
        QCOMPARE(differenceOf(record,
                              {u"call: closed, witness, contact, phone"_s,
                               u"caller: witness, %1"_s.arg(language), u"level: T0, up to T1, full"_s,
                               u"place: dom obok"_s, u"people's place: niebieski kontener"_s,
                               u"talks freely: yes"_s, u"danger: yes, lockedIn, several"_s,
                               u"if cut off: doNotCall"_s, u"person 1: unknown, notAsked, unknown, now"_s,
                               u"person 1 answers: R5 yes"_s, u"referral: 112, disclosed, accepted"_s,
                               u"referral: kcik-duty, disclosed, accepted"_s, u"duty: kk189"_s,
                               u"duty step: known"_s, u"notes: dwa busy"_s, u"ended: emergency"_s,
                               u"next: none"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
                 QString{});
    }

    void aWifeInBogota_data() { inLanguages(u"es"_s); }

    /// (e) Missing after a lure to a front: our team, ITAKA and the police for the missing; the consulate
    /// only if it is wished.
    void aWifeInBogota()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, wifeInBogota(),
                                  {.first = {u"kcik-case"_s, u"itaka"_s},
                                   .also = {u"kgp"_s},
                                   .never = {u"consul-CO"_s, u"sg"_s, u"112"_s}});
        QCOMPARE(
            differenceOf(record,
                         {u"call: closed, relative, contact, phone"_s, u"caller: relative, es"_s,
                          u"level: T2, up to T1, full"_s, u"place: Bogotá"_s,
                          u"people's place: frente, no sabe dónde"_s, u"talks freely: yes"_s, u"danger: no"_s,
                          u"if cut off: doNotCall"_s, u"person 1: male, notAsked, CO, unknown, now"_s,
                          u"person 1 forms: forcedMilitary"_s, u"person 1 needs: missingPerson"_s,
                          u"person 1 answers: R1 yes"_s, u"referral: itaka, told, pending"_s,
                          u"referral: kcik-case, warmHandover, pending, agreed"_s,
                          u"consent: person 1, kcik-case, given, contact+needs, words of today, in es"_s,
                          u"notes: último mensaje el lunes"_s, u"ended: referral"_s, u"next: callerCalls"_s,
                          u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void aPoliceOfficerAtTwoInTheMorning_data() { inLanguages(u"pl"_s); }

    /// (f) Two women, each with her own needs; the shelter is named once the switchboard was rung, no office
    /// that refuses foreigners.
    void aPoliceOfficerAtTwoInTheMorning()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, policeOfficer(),
                                  {.first = {u"kcik-duty"_s},
                                   .also = {u"kcik-shelter-women"_s, u"hospital-maternity"_s},
                                   .never = {u"kcik-shelter-men"_s, u"oik"_s, u"sg"_s}});
        QCOMPARE(
            differenceOf(
                record,
                {u"call: closed, institution, institutionalConsultation, phone"_s,
                 u"caller: institution, %1, verified"_s.arg(language), u"level: T5, up to T1, full"_s,
                 u"danger: unknown"_s, u"if cut off: doNotCall"_s,
                 u"person 1: female, notAsked, unknown, now"_s, u"person 1 needs: shelter"_s,
                 u"person 2: female, notAsked, unknown, now"_s, u"person 2 needs: shelter, pregnancy"_s,
                 u"referral: kcik-duty, warmHandover, pending, agreed"_s,
                 u"consent: person 1, kcik-duty, given, contact+needs, words of today, in %1"_s.arg(language),
                 u"consent: person 2, kcik-duty, given, contact+needs, words of today, in %1"_s.arg(language),
                 u"notes: dwie kobiety"_s, u"ended: handover"_s, u"next: serviceCalls"_s,
                 u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void aControllerWhoLooksForHisWorker_data() { inLanguages(u"pl"_s); }

    /// (g) General information and nothing of ours; nothing handed over, nobody rung back.
    void aControllerWhoLooksForHisWorker()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record
            = taken(desk, controller(),
                    {.first = {u"iom"_s}, .never = {u"kcik-case"_s, u"kcik-duty"_s, u"kcik-shelter-men"_s}});
        QCOMPARE(differenceOf(record,
                              {u"call: closed, suspectedController, contact, phone"_s,
                               u"caller: victim, %1"_s.arg(language), u"level: T5, up to T1, full"_s,
                               u"danger: unknown"_s, u"if cut off: doNotCall"_s,
                               u"person 1: unknown, notAsked, unknown, now"_s, u"ended: outOfScope"_s,
                               u"next: none"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
                 QString{});
    }

    void theSameAbusiveCallerAgain_data() { inLanguages(u"pl"_s); }

    /// (h) Two keys: no language, no person, no words.
    void theSameAbusiveCallerAgain()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, abusiveCaller(), {.never = {u"kcik-case"_s}});
        QCOMPARE(
            differenceOf(record,
                         {u"call: closed, abusive, contact, phone"_s, u"caller: victim"_s,
                          u"level: T5, up to T1, full"_s, u"danger: unknown"_s, u"if cut off: doNotCall"_s,
                          u"next: none"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void aWomanAboutToLeave_data() { inLanguages(u"pl"_s); }

    /// (i) Counts as preventive: the register of agencies first, the consulate and the line where she goes.
    void aWomanAboutToLeave()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, aboutToLeave(),
                                  {.first = {u"kraz"_s},
                                   .also = {u"eures"_s, u"consul-PL"_s, u"destination-line"_s},
                                   .never = {u"kcik-case"_s, u"pip"_s, u"sg"_s, u"112"_s}});
        QCOMPARE(
            differenceOf(record,
                         {u"call: closed, preventive, preventiveConsultation, phone"_s,
                          u"caller: victim, %1"_s.arg(language), u"level: T5, up to T2, full"_s,
                          u"talks freely: yes"_s, u"danger: no"_s, u"if cut off: doNotCall"_s,
                          u"person 1: female, notAsked, PL, unknown, before"_s, u"person 1 answers: R1 no"_s,
                          u"referral: kraz, told, pending"_s, u"notes: opieka, agencja z ogłoszenia"_s,
                          u"ended: advice"_s, u"next: none"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
            QString{});
    }

    void whoCalledBeforeAndCriesNow_data() { inLanguages(u"es"_s); }

    /// (j) The digits name the earlier call; today is asked anew; an answer taken back leaves no trace.
    void whoCalledBeforeAndCriesNow()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        const auto record = taken(desk, cryingAgain(numberOfTheFirstCall(desk)),
                                  {.first = {u"kcik-case"_s, u"kcik-psychologist"_s},
                                   .also = {u"116123"_s, u"cw"_s},
                                   .never = {u"112"_s, u"116111"_s, u"sg"_s}});
        QCOMPARE(differenceOf(record,
                              {u"call: closed, victim, contact, phone"_s, u"caller: victim, es"_s,
                               u"level: T2, up to T1, full"_s, u"talks freely: yes"_s, u"danger: no"_s,
                               u"if cut off: doNotCall"_s, u"person 1: unknown, notAsked, unknown, now"_s,
                               u"person 1 needs: psychological"_s, u"person 1 answers: R2 yes"_s,
                               u"referral: kcik-case, warmHandover, pending, agreed"_s,
                               u"consent: person 1, kcik-case, given, contact+needs, words of today, in es"_s,
                               u"call back: phone, por la tarde, until 2026-12-09"_s,
                               u"earlier call: named"_s, u"notes: llora"_s, u"ended: callbackPlanned"_s,
                               u"next: weRingBack, 2026-11-26"_s, u"times: 2026-11-25 02h UTC, in order"_s}),
                 QString{});
    }
};

QTEST_MAIN(TestKeptJourneys)
#include "tst_kept_journeys.moc"
