// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DeskWindow.h"
#include "ui/calllog/CallReader.h"
#include "ui/calllog/GlassCard.h"
#include "ui/words/ProblemWords.h"

#include <QLineEdit>
#include <QTimeZone>

#include <functional>

/// Leads a window through everything it can show, one call long; whoever looks sees each state once, by name.
namespace states {

using namespace latarnia;
using namespace Qt::StringLiterals;
using Look = std::function<void(const QString &state)>;

inline void answer(DeskWindow &desk, const QStringList &ids, Answer answer)
{
    for (const auto &id : ids)
        desk.call().answer(id, answer);
}

inline void fillCall(DeskWindow &desk)
{
    desk.call().change([](CallDraft &draft) {
        draft.callerLanguage = u"es"_s;
        draft.voivodeship = u"PL-14"_s;
        draft.safety.where = u"hala za stacją paliw, czerwona brama"_s;
        draft.safety.talkFreely = Answer::Yes;
        draft.safety.danger = DangerNow::No;
        draft.safety.dangerAsked = true;
        draft.notes = u"9 osób w pokoju nad halą. Paszport u brygadzisty od marca."_s;
        auto &person = draft.persons.first();
        person.age = AgeState::Adult;
        person.sex = Sex::Male;
        person.citizenship = u"CO"_s;
        person.stay = Stay::Irregular;
        person.forms = {ExploitationForm::ForcedLabour};
        person.needs = {Need::Shelter, Need::Legal};
        person.identity
            = {.name = u"Przykładowa Osoba"_s, .phone = u"+48600000000"_s, .employer = u"hala mięsna"_s};
        draft.perpetrator = {.identity = {.nickname = u"Prezes"_s}, .role = u"brygadzista"_s};
    });
    answer(desk, {u"R1"_s, u"R4"_s, u"R4b"_s}, Answer::Yes);
    answer(desk, {u"R2"_s, u"R3"_s}, Answer::No);
}

/// Who speaks of others is asked for two places, and a kind of danger asks whether it is now.
inline void showNeighbour(DeskWindow &desk, const Look &look)
{
    desk.call().change([](CallDraft &draft) {
        draft.role = CallerRole::Witness;
        draft.safety.dangerAsked = false;
        draft.safety.danger = DangerNow::Unknown;
        draft.safety.peoplesWhere = u"niebieski kontener za lasem"_s;
    });
    desk.window().perform(Deed::GoToSafety);
    desk.find<Chip>(u"urgent-weapon"_s)->click();
    look(u"neighbour"_s);
    desk.call().change([](CallDraft &draft) {
        draft.role = CallerRole::Victim;
        draft.safety.dangerAsked = true;
        draft.safety.danger = DangerNow::No;
        draft.safety.dangerKinds.clear();
        draft.safety.peoplesWhere.clear();
    });
}

/// What lies over the window, and the views that take the place of the list.
inline void showViews(DeskWindow &desk, const Look &look)
{
    desk.window().perform(Deed::AskNext);
    look(u"asking"_s);
    desk.window().perform(Deed::Find);
    desk.type(u"deu"_s);
    look(u"palette"_s);
    desk.type(u"zzz"_s);
    look(u"nothingfound"_s);
    desk.press(Qt::Key_Escape);
    desk.window().perform(Deed::ShowKeys);
    look(u"keys"_s);
    desk.press(Qt::Key_Escape);
    desk.window().perform(Deed::ShowScript);
    look(u"script"_s);
    desk.window().perform(Deed::Whisper);
    look(u"whisper"_s);
    desk.window().perform(Deed::CoachSilent);
    look(u"coach"_s);
    desk.window().perform(Deed::LowerLevel);
    look(u"lower"_s);
    desk.press(Qt::Key_Escape);
    showNeighbour(desk, look);
}

/// The five parts of a call, with the controls that only some calls need.
inline void showParts(DeskWindow &desk, const Look &look)
{
    answer(desk, {u"D4.01"_s, u"D4.04"_s, u"D5.02"_s}, Answer::Yes);
    desk.window().perform(Deed::GoToHelp);
    look(u"settled"_s);
    desk.window().perform(Deed::Why);
    look(u"why"_s);
    desk.press(Qt::Key_Escape);
    desk.window().perform(Deed::GoToPeople);
    look(u"people"_s);
    desk.find(u"namesPhone"_s)->setFocus(Qt::TabFocusReason);
    look(u"names"_s);
    desk.call().change([](CallDraft &draft) { draft.persons.first().age = AgeState::Under18; });
    look(u"child"_s);
    desk.call().change([](CallDraft &draft) { draft.persons.first().age = AgeState::Adult; });
    desk.window().perform(Deed::NextPage);
    desk.call().change([](CallDraft &draft) {
        draft.callBack.way = CallBackWay::Messenger;
        draft.callBack.safeTimes = u"po 22"_s;
        draft.dutyGrounds = {DutyGround::Captivity};
        draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
    });
    look(u"agreements"_s);
    desk.window().perform(Deed::NextPage);
    look(u"closing"_s);
    desk.call().change([](CallDraft &draft) { draft.endedAt = draft.startedAt; });
    look(u"late"_s);
    desk.call().change([](CallDraft &draft) { draft.endedAt = {}; });
    desk.window().perform(Deed::NextPage);
    look(u"situation"_s);
    desk.call().change([](CallDraft &draft) {
        draft.role = CallerRole::Institution;
        draft.institution = {.reference = u"RSD 12/26"_s, .rungBackAt = draft.startedAt};
    });
    look(u"institution"_s);
    desk.call().change([](CallDraft &draft) {
        draft.role = CallerRole::Victim;
        draft.safety.danger = DangerNow::Yes;
    });
    desk.window().perform(Deed::AskNext);
    desk.call().answer(u"R4"_s, Answer::No);
    desk.window().perform(Deed::LeadTold);
    look(u"danger"_s);
    desk.press(Qt::Key_F3);
    look(u"dangerstrip"_s);
    desk.window().perform(Deed::GoToPeople);
    desk.call().changePerson([](CallPerson &person) { person.people = 9; });
    desk.call().change([](CallDraft &draft) {
        auto second = draft.persons.first();
        second.id = {u"other"_s};
        second.people = 1;
        draft.persons.append(second);
    });
    look(u"group"_s);
    desk.window().perform(Deed::NextPage);
    look(u"passed"_s);
}

/// A call is given to a colleague, or nearly.
inline void showAssigning(DeskWindow &desk, const Look &look)
{
    if (!QTest::qWaitFor([&] { return desk.find(u"assignCall"_s)->isVisible(); }, 5000))
        return;
    desk.find<Button>(u"assignCall"_s)->click();
    QTest::qWait(50);
    look(u"assignwhom"_s);
    desk.press(Qt::Key_Return);
    QTest::qWait(50);
    look(u"assignwhy"_s);
    desk.press(Qt::Key_Escape);
}

/// A call that was closed: what is sealed of it, and what is shown of one that is somebody else's.
inline void showSealed(DeskWindow &desk, const Look &look)
{
    desk.press(Qt::Key_Return); // into the call
    desk.find<Button>(u"openIdentity"_s)->click();
    SeenCall seen;
    QObject here;
    QObject::connect(&desk.looks(), &Looks::seen, &here, [&](const SeenCall &call) { seen = call; });
    QObject::connect(&desk.looks(), &Looks::opened, &here, [&] { seen.grant = Grant::Allowed; });
    desk.looks().openIdentity(desk.call().draft().id.text, LookReason::CallBack);
    (void)QTest::qWaitFor([&] { return seen.grant == Grant::Allowed; }, 5000);
    QTest::qWait(100);
    look(u"opened"_s);
    showAssigning(desk, look);
    auto *glass = desk.find<GlassCard>(u"glassCard"_s);
    auto *reader = desk.window().findChild<CallReader *>();
    reader->hide(); // as it is for a call that is closed to who reads
    glass->parentWidget()->show();
    CallLine line;
    line.number = u"2026-000123"_s;
    glass->refuse(line, {.because = Because::NotThisCall}, true);
    desk.find<Button>(u"breakGlass"_s)->click();
    look(u"closedtoyou"_s);
    glass->sayBroken(QDateTime::currentDateTimeUtc());
    reader->setVisible(true);
    look(u"glass"_s);
    glass->dismiss();
    glass->parentWidget()->hide();
    desk.press(Qt::Key_Escape);
}

/// The call is closed; then two come at once and the screen is hidden.
inline void press(DeskWindow &desk, const QString &button)
{
    desk.find<Button>(button)->click();
}

/// Something of every kind that is over, some of it held.
inline RetentionPreview sampleDue(const QDateTime &now)
{
    RetentionPreview preview{.at = now};
    for (const auto &[what, held] : {std::pair{KeptData::Contact, std::optional<HeldBecause>{}},
                                     {KeptData::Identity, std::nullopt},
                                     {KeptData::Identity, HeldBecause::LegalHold},
                                     {KeptData::Narrative, std::nullopt},
                                     {KeptData::Narrative, HeldBecause::Restriction}})
        preview.lines.append({.call = u"c"_s, .due = {.what = what, .since = now.addDays(-9), .held = held}});
    preview.numbers = {{KeptData::SilentNumber, 12}, {KeptData::ControllerNumber, 1}};
    return preview;
}

/// A call that is held and restricted already, and its form.
inline void showHeld(DeskWindow &desk, const Look &look)
{
    const auto limit = [](LimitKind kind, LimitReason reason, const QString &words) {
        return CallLimit{.kind = codeOf(kind), .reason = codeOf(reason), .words = words, .setAt = atNight()};
    };
    Q_EMIT desk.protection().requests().found(
        {{.call = u"c"_s,
          .number = u"2026-000001"_s,
          .startedAt = atNight(),
          .matched = {BlindKind::Place},
          .limits = {limit(LimitKind::LegalHold, LimitReason::Proceedings, u"Sąd Rejonowy, II K 41/26"_s),
                     limit(LimitKind::Restriction, LimitReason::AccuracyContested, {})}}});
    desk.find(u"foundRows"_s)->findChildren<Button *>().last()->click();
    desk.press(Qt::Key_Down);
    look(u"datahold"_s);
    press(desk, u"callGiveUp"_s);
}

/// What the line owes the people whose data it has, with one call that is found.
inline void showData(DeskWindow &desk, const Look &look)
{
    desk.window().perform(Deed::GoToData);
    press(desk, u"readAudit"_s);
    press(desk, u"checkAudit"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"checkAudit"_s)->isEnabled(); }, 5000);
    const auto now = atNight();
    Q_EMIT desk.protection().previewed(sampleDue(now));
    (void)QTest::qWaitFor([&] { return desk.find(u"changeSpan"_s)->isVisible(); }, 5000);
    look(u"data"_s);
    press(desk, u"changeSpan"_s);
    desk.press(Qt::Key_End);
    desk.find<QLineEdit>(u"spanCount"_s)->setText(u"9001"_s);
    look(u"dataspan"_s);
    press(desk, u"spanGiveUp"_s);
    desk.find(u"incidentGo"_s)->setFocus();
    press(desk, u"incidentGo"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"incidentArea"_s)->isVisible(); }, 5000);
    look(u"dataincident"_s);
    desk.find(u"recordRead"_s)->setFocus();
    press(desk, u"recordRead"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"recordArea"_s)->isVisible(); }, 5000);
    look(u"datarecord"_s);
    press(desk, u"eraseDue"_s);
    look(u"dataerase"_s);
    press(desk, u"eraseNo"_s);
    Q_EMIT desk.protection().certified(
        {.at = now, .erased = {{KeptData::Narrative, 3}}, .held = {{HeldBecause::LegalHold, 1}}, .calls = 3});
    desk.find<QLineEdit>(u"searchPlace"_s)->setText(u"hala"_s);
    press(desk, u"searchGo"_s);
    if (!QTest::qWaitFor([&] { return desk.find(u"foundRows"_s)->isVisible(); }, 5000))
        return;
    const auto number = desk.find(u"foundRows"_s)->findChildren<Button *>();
    number.first()->click();
    press(desk, u"reportMake"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"reportArea"_s)->isVisible(); }, 5000);
    look(u"datareport"_s);
    press(desk, u"reportDone"_s);
    number.last()->click();
    desk.press(Qt::Key_End);
    look(u"datacall"_s);
    press(desk, u"callGiveUp"_s);
    showHeld(desk, look);
    desk.press(Qt::Key_Escape);
}

inline void showAfter(DeskWindow &desk, const Look &look)
{
    desk.call().change([](CallDraft &draft) {
        draft.kind = CallKind::Victim;
        draft.disposition = Disposition::Handover;
    });
    desk.window().perform(Deed::CloseCall);
    desk.window().perform(Deed::CloseCall);
    (void)QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
    QTest::qWait(300);
    desk.press(Qt::Key_Home);
    (void)QTest::qWaitFor([&] { return desk.find(u"openIdentity"_s)->isVisible(); }, 5000);
    look(u"list"_s);
    showSealed(desk, look);
    showData(desk, look);
    if (!desk.takeCall())
        return;
    desk.window().takeIncoming(u"+48600100200"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"heldCalls"_s)->isVisible(); }, 5000);
    look(u"held"_s);
    desk.call().change([](CallDraft &draft) {
        draft.safety.danger = DangerNow::Yes;
        draft.safety.dangerAsked = true;
    });
    desk.window().perform(Deed::FinishLater);
    look(u"left"_s);
    desk.window().perform(Deed::Hide);
    look(u"curtain"_s);
    auto &prompt = desk.find<Curtain>(u"curtain"_s)->prompt();
    prompt.ask();
    desk.type(u"04"_s);
    look(u"pin"_s);
    prompt.sayWait(20);
    look(u"pinwait"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F12);
    desk.find<IdleNotice>(u"idleNotice"_s)->warn(IdleNotice::Of::Hiding, 15);
    look(u"hidessoon"_s);
    desk.find(u"idleNotice"_s)->hide();
}

/// A deed of the vault has been done, or refused, and the page says so.
inline void waitFor(DeskWindow &desk, const std::function<void()> &deed)
{
    bool looked = false;
    const auto heard = QObject::connect(&desk.keeping(), &VaultKeeping::looked, &desk.keeping(),
                                        [&looked](const VaultState &) { looked = true; });
    deed();
    (void)QTest::qWaitFor([&looked] { return looked; }, 10'000);
    QObject::disconnect(heard);
}

/// Two share the line; then one alone again, as the other states know it.
inline void showOrganisations(DeskWindow &desk, const Look &look)
{
    const auto name = [&](const QString &second) {
        waitFor(desk, [&] {
            desk.keeping().set(
                OrganisationNames{.first = u"Pierwsza Przykładowa Organizacja"_s, .second = second});
        });
    };
    name(u"Druga Przykładowa Organizacja"_s);
    press(desk, u"organisation-Anna"_s);
    press(desk, u"nameOrganisations"_s);
    look(u"organisations"_s);
    press(desk, u"keyGiveUp"_s);
    press(desk, u"organisationsGiveUp"_s);
    name({});
}

/// Looking after the vault: as one finds it, and each of its forms.
inline void showVault(DeskWindow &desk, const Look &look)
{
    desk.window().perform(Deed::GoToVault);
    waitFor(desk, [&] { desk.keeping().look(); });
    look(u"vault"_s);
    const auto words = u"cztery parasole pod mostem"_s;
    for (const auto &name : {u"Ola"_s, u"Zbigniew Przykładowy-Długi"_s})
        waitFor(desk, [&] {
            desk.keeping().add({.name = name, .roles = {u"operator"_s, u"shiftLead"_s}}, words);
        });
    waitFor(desk, [&] { desk.keeping().retire(u"Ola"_s); });
    showOrganisations(desk, look);
    desk.backups().make();
    (void)QTest::qWaitFor([&] { return desk.find(u"drill"_s)->isEnabled(); }, 10'000);
    press(desk, u"newPassphrase-Anna"_s);
    press(desk, u"drill"_s);
    look(u"vaultforms"_s);
    press(desk, u"keyGiveUp"_s);
    press(desk, u"drillGiveUp"_s);
    press(desk, u"addPerson"_s);
    desk.type(u"Ewa"_s);
    press(desk, u"renewKit"_s);
    look(u"vaultkit"_s);
    press(desk, u"kitNext"_s);
    press(desk, u"namePlace"_s);
    look(u"vaultplace"_s);
    press(desk, u"kitGiveUp"_s);
    press(desk, u"keyGiveUp"_s);
    press(desk, u"placeGiveUp"_s);
    press(desk, u"retire-Anna"_s);
    look(u"vaultretire"_s);
    press(desk, u"leaveStay"_s);
    press(desk, u"setPin"_s);
    look(u"vaultpin"_s);
    press(desk, u"pinGiveUp"_s);
    desk.find<IdleNotice>(u"idleNotice"_s)->warn(IdleNotice::Of::Locking, 15);
    look(u"lockssoon"_s);
    desk.find(u"idleNotice"_s)->hide();
    desk.press(Qt::Key_Escape);
}

inline void showAll(DeskWindow &desk, const Look &look)
{
    look(u"idle"_s);
    desk.window().showBackup(QDateTime{{2026, 11, 20}, {3, 0}, QTimeZone::utc()}, true);
    desk.window().say(sentenceFor(Fault::StoreUnavailable));
    look(u"warned"_s);
    showVault(desk, look);
    if (!desk.takeCall())
        return;
    look(u"new"_s);
    desk.window().perform(Deed::CloseAtOnce);
    look(u"ending"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F5);
    desk.type(u"paszport ma pan Kowalski"_s);
    QTest::qWait(500); // the hint about names comes when the typing rests
    look(u"notes"_s);
    auto &header = desk.find<CallPage>({})->header();
    for (const auto &[state, name] : {std::pair{SavedState::Slow, u"slow"_s},
                                      {SavedState::Failed, u"unsaved"_s},
                                      {SavedState::Emergency, u"emergency"_s}}) {
        header.showSaved(state, desk.call().draft().startedAt);
        look(name);
    }
    desk.press(Qt::Key_F3);
    fillCall(desk);
    showViews(desk, look);
    showParts(desk, look);
    showAfter(desk, look);
}

/// All names, in this order; a state that was not reached is missed.
inline QStringList all()
{
    return {u"idle"_s,       u"warned"_s,      u"vault"_s,        u"organisations"_s, u"vaultforms"_s,
            u"vaultkit"_s,   u"vaultplace"_s,  u"vaultretire"_s,  u"vaultpin"_s,      u"lockssoon"_s,
            u"new"_s,        u"ending"_s,      u"notes"_s,        u"slow"_s,          u"unsaved"_s,
            u"emergency"_s,  u"asking"_s,      u"palette"_s,      u"nothingfound"_s,  u"keys"_s,
            u"script"_s,     u"whisper"_s,     u"coach"_s,        u"lower"_s,         u"neighbour"_s,
            u"settled"_s,    u"why"_s,         u"people"_s,       u"names"_s,         u"child"_s,
            u"agreements"_s, u"closing"_s,     u"late"_s,         u"situation"_s,     u"institution"_s,
            u"danger"_s,     u"dangerstrip"_s, u"group"_s,        u"passed"_s,        u"list"_s,
            u"opened"_s,     u"assignwhom"_s,  u"assignwhy"_s,    u"closedtoyou"_s,   u"glass"_s,
            u"data"_s,       u"dataspan"_s,    u"dataincident"_s, u"datarecord"_s,    u"dataerase"_s,
            u"datareport"_s, u"datacall"_s,    u"datahold"_s,     u"held"_s,          u"left"_s,
            u"curtain"_s,    u"pin"_s,         u"pinwait"_s,      u"hidessoon"_s};
}

} // namespace states
