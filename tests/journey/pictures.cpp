// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int TextSize = 14; ///< pixels

void setTextSize(int pixels)
{
    QFont font{u"Inter"_s};
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

void answer(DeskWindow &desk, const QStringList &ids, Answer answer)
{
    for (const auto &id : ids)
        desk.call().answer(id, answer);
}

void fillCall(DeskWindow &desk)
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
    });
    answer(desk, {u"R1"_s, u"R4"_s, u"R4b"_s}, Answer::Yes);
    answer(desk, {u"R2"_s, u"R3"_s}, Answer::No);
}

void shoot(DeskWindow &desk, const QString &folder, const QString &name)
{
    QTest::qWait(60);
    desk.window().grab().save(folder + u'/' + name + u".png"_s);
}

void paint(QApplication &application, const QString &folder, const QString &language, Scheme scheme,
           QSize size)
{
    applyLook(application, scheme);
    const QString looks[]{u"light"_s, u"dark"_s, u"contrast"_s};
    const auto tail = u"-%1-%2-%3%4"_s.arg(language, looks[int(scheme)])
                          .arg(size.width())
                          .arg(QApplication::font().pixelSize() > TextSize ? u"-large"_s : u""_s);
    DeskWindow desk{language, size};
    shoot(desk, folder, u"idle"_s + tail);
    if (!desk.takeCall())
        return;
    shoot(desk, folder, u"new"_s + tail);
    desk.press(Qt::Key_F5);
    desk.type(u"paszport ma pan Kowalski"_s);
    QTest::qWait(500);
    shoot(desk, folder, u"notes"_s + tail);
    desk.press(Qt::Key_F3);
    fillCall(desk);
    desk.window().perform(Deed::AskNext);
    shoot(desk, folder, u"asking"_s + tail);
    desk.window().perform(Deed::Find);
    desk.type(u"deu"_s);
    shoot(desk, folder, u"palette"_s + tail);
    desk.press(Qt::Key_Escape);
    desk.window().perform(Deed::ShowKeys);
    shoot(desk, folder, u"keys"_s + tail);
    desk.press(Qt::Key_Escape);
    desk.window().perform(Deed::ShowScript);
    shoot(desk, folder, u"script"_s + tail);
    desk.window().perform(Deed::Whisper);
    shoot(desk, folder, u"whisper"_s + tail);
    desk.window().perform(Deed::CoachSilent);
    shoot(desk, folder, u"coach"_s + tail);
    desk.window().perform(Deed::LowerLevel);
    shoot(desk, folder, u"lower"_s + tail);
    desk.press(Qt::Key_Escape);
    answer(desk, {u"D4.01"_s, u"D4.04"_s, u"D5.02"_s}, Answer::Yes);
    desk.window().perform(Deed::GoToHelp);
    shoot(desk, folder, u"settled"_s + tail);
    desk.window().perform(Deed::GoToPeople);
    shoot(desk, folder, u"people"_s + tail);
    desk.window().perform(Deed::NextPage);
    desk.call().change([](CallDraft &draft) {
        draft.callBack.way = CallBackWay::Messenger;
        draft.callBack.safeTimes = u"po 22"_s;
        draft.dutyGrounds = {DutyGround::Captivity};
        draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
    });
    shoot(desk, folder, u"agreements"_s + tail);
    desk.window().perform(Deed::NextPage);
    shoot(desk, folder, u"closing"_s + tail);
    desk.window().perform(Deed::NextPage);
    shoot(desk, folder, u"situation"_s + tail);
    desk.call().change([](CallDraft &draft) { draft.safety.danger = DangerNow::Yes; });
    desk.window().perform(Deed::AskNext);
    desk.call().answer(u"R4"_s, Answer::No);
    desk.window().perform(Deed::LeadTold);
    shoot(desk, folder, u"danger"_s + tail);
    desk.press(Qt::Key_F3);
    shoot(desk, folder, u"dangerstrip"_s + tail);
    desk.window().perform(Deed::GoToPeople);
    desk.call().changePerson([](CallPerson &person) { person.people = 9; });
    desk.call().change([](CallDraft &draft) {
        auto second = draft.persons.first();
        second.id = {u"other"_s};
        second.people = 1;
        draft.persons.append(second);
    });
    shoot(desk, folder, u"group"_s + tail);
    desk.window().perform(Deed::NextPage);
    shoot(desk, folder, u"passed"_s + tail);
    desk.call().change([](CallDraft &draft) {
        draft.kind = CallKind::Victim;
        draft.disposition = Disposition::Handover;
    });
    desk.window().perform(Deed::CloseCall);
    desk.window().perform(Deed::CloseCall);
    (void)QTest::qWaitFor([&] { return !desk.call().isOpen(); }, 5000);
    QTest::qWait(300);
    desk.press(Qt::Key_Home);
    shoot(desk, folder, u"list"_s + tail);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2) {
        std::fprintf(stderr, "pictures FOLDER [LANGUAGE]\n");
        return 2;
    }
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const auto languages = argc > 2 ? QStringList{QString::fromLatin1(argv[2])} : Language::known();
    for (const auto &language : languages) {
        setTextSize(TextSize);
        paint(application, folder, language, Scheme::Light, {1366, 740});
        paint(application, folder, language, Scheme::Dark, {1366, 740});
        paint(application, folder, language, Scheme::Contrast, {1366, 740});
        paint(application, folder, language, Scheme::Light, {1920, 1052});
        setTextSize(2 * TextSize);
        paint(application, folder, language, Scheme::Light, {1366, 740});
    }
    return 0;
}
