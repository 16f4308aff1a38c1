// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EndOfSession.h"
#include "app/Entry.h"
#include "app/ExitCode.h"
#include "app/Hardening.h"
#include "app/PassphraseInput.h"
#include "app/SessionSignals.h"
#include "core/desk/SignIn.h"
#include "ui/words/ProblemWords.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

struct Wishes
{
    QString folder{};
    QString language{};
    QString user{};
    QString passphraseFile{};
    std::optional<QString> incoming{}; ///< a number, or "-" for one line of standard input
    Scheme scheme{Scheme::Light};
    bool isHidden{false}; ///< it was locked behind the curtain
};

Wishes wishesFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, {}, u"DIR"_s},
                       {u"lang"_s, {}, u"pl|en|es"_s},
                       {u"incoming"_s, {}, u"NUMBER|-"_s},
                       {u"look"_s, {}, u"light|dark|contrast"_s},
                       {u"user"_s, {}, u"NAME"_s},
                       {u"passphrase-file"_s, {}, u"FILE"_s},
                       {u"hidden"_s, {}}});
    parser.process(application);
    const auto usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/latarnia"_s;
    const auto lightness = QApplication::palette().color(QPalette::Window).lightness();
    Wishes wishes{.folder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : usual,
                  .language
                  = parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : QLocale::system().name().left(2),
                  .user = parser.value(u"user"_s),
                  .passphraseFile = parser.value(u"passphrase-file"_s),
                  .scheme = lightness < 128 ? Scheme::Dark : Scheme::Light,
                  .isHidden = parser.isSet(u"hidden"_s)};
    if (parser.isSet(u"incoming"_s))
        wishes.incoming = parser.value(u"incoming"_s);
    const auto look = parser.value(u"look"_s);
    if (look == "dark"_L1)
        wishes.scheme = Scheme::Dark;
    else if (look == "contrast"_L1)
        wishes.scheme = Scheme::Contrast;
    else if (look == "light"_L1)
        wishes.scheme = Scheme::Light;
    return wishes;
}

/// An argument is visible to others, so a number may come by standard input.
QString numberFrom(const QString &given)
{
    if (given != "-"_L1)
        return cleanNumber(given);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? cleanNumber(QString::fromUtf8(input.readLine(200)))
                                                  : QString{};
}

int refuse(const Problem &problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(lineFor(problem)));
    return int(exitCodeFor(problem.fault));
}

/// For scripts: the passphrase is given, and no window asks for it.
Result<> openUnasked(Entry &entry, const Wishes &wishes)
{
    const auto passphrase = passphraseFrom(wishes.passphraseFile, "passphrase");
    if (!passphrase)
        return passphrase.problem();
    const auto vaults = signIn(wishes.folder, wishes.user, *passphrase, utcNow);
    return vaults ? entry.open(*vaults) : vaults.problem();
}

/// Leaves nothing of the unlocked program in memory: this process becomes a new one that knows no key.
[[noreturn]] void becomeLocked(const QByteArrayList &words)
{
    std::vector<char *> arguments;
    for (const auto &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    execv("/proc/self/exe", arguments.data());
    _exit(int(ExitCode::Storage));
}

/// What the window was started with, in the language it has now, without a passphrase or a number.
QByteArrayList startAgain(const char *program, const Wishes &wishes, const QString &language, bool isHidden)
{
    static const QHash<Scheme, QByteArray> looks{
        {Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::Contrast, "contrast"}};
    QByteArrayList words{program,
                         "--data",
                         QFile::encodeName(wishes.folder),
                         "--lang",
                         language.toLatin1(),
                         "--look",
                         looks.value(wishes.scheme)};
    if (isHidden)
        words.append("--hidden");
    return words;
}

/// The computer sleeps only once nothing is open any more: this process has become another one, or had
/// nothing.
void follow(SessionSignals &session, Entry &entry)
{
    QObject::connect(&session, &SessionSignals::deskLeft, &entry, &Entry::leaveDesk);
    QObject::connect(&session, &SessionSignals::sleepComes, &entry, [&] {
        if (!entry.lockForSleep())
            session.letSleep();
    });
}

/// Qt notes in the person's home which folders its dialogs have shown. It finds no place for that.
void keepNoSettings()
{
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, u"/dev/null"_s);
}

int run(int argc, char *argv[], QByteArrayList &again)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    keepNoSettings();
    QApplication application{argc, argv};
    QApplication::setApplicationName(u"latarnia"_s);
    QApplication::setDesktopFileName(u"org.latarnia.Latarnia"_s);
    const auto wishes = wishesFrom(application);
    const auto number = wishes.incoming ? numberFrom(*wishes.incoming) : QString{};
    if (wishes.incoming && number.isEmpty()) {
        std::fprintf(stderr, "--incoming: not a telephone number; expected digits, blanks and + ( ) - .\n");
        return 3;
    }
    const auto line = number.isEmpty() ? u"show"_s : u"incoming "_s + number;
    if (handOver(wishes.folder, line))
        return 0;
    // Only now: a second start that hands over needs neither, and a telephone that rings does not wait.
    Language language;
    language.change(wishes.language);
    applyLook(application, wishes.scheme);
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    Entry entry{wishes.folder, *content, language};
    if (!number.isEmpty())
        entry.takeIncoming(number);
    if (wishes.passphraseFile.isEmpty()) {
        if (!entry.openDoor() && handOver(wishes.folder, line))
            return 0; // two starts in the same moment
        entry.begin();
        if (wishes.isHidden)
            entry.cover();
    } else if (const auto opened = openUnasked(entry, wishes); !opened) {
        return refuse(opened.problem());
    }
    QObject::connect(&entry, &Entry::locked, &application, [&] {
        again = startAgain(argv[0], wishes, language.code(), entry.isCovered());
        QApplication::quit();
    });
    std::optional<SessionSignals> session;
    QTimer::singleShot(0, &application, [&] { // the window does not wait for anybody's answer
        follow(session.emplace(QDBusConnection::systemBus(), QDBusConnection::sessionBus()), entry);
    });
    const EndOfSession ending;
    QObject::connect(&ending, &EndOfSession::asked, &application,
                     [] { QApplication::exit(); }); // no window is asked
    return QApplication::exec(); // and then the desk closes as at locking, with the last words kept
}

} // namespace

int main(int argc, char *argv[])
{
    harden();
    QByteArrayList again;
    const int code = run(argc, argv, again);
    if (!again.isEmpty())
        becomeLocked(again);
    return code;
}
