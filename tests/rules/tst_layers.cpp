// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"

#include <QRegularExpression>
#include <QTest>

/// The walls of the house: who may include whom, and what no file may say.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIncludesOnlyWhatItMaySee_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QStringList>("maySee");
        const auto row = [](const char *room, const char *maySee) {
            QTest::newRow(room) << QString::fromLatin1(room) << QString::fromLatin1(maySee).split(u' ');
        };
        row("core/base", "core/base");
        row("core/pack", "core/base core/pack");
        row("core/call", "core/base core/pack core/call");
        row("core/screening", "core/base core/pack core/call core/screening");
        row("core/triage", "core/base core/pack core/call core/screening core/triage");
        row("core/directory", "core/base core/pack core/call core/directory");
        row("core/routing", "core/base core/pack core/call core/directory core/routing");
        row("core/replay",
            "core/base core/pack core/call core/screening core/triage core/directory core/routing "
            "core/replay");
        row("core/script", "core/base core/pack core/call core/script");
        row("core/log", "core/base core/pack core/call core/log");
        row("core/rights", "core/base core/pack core/rights");
        row("core/review", "core/base core/pack core/call core/review");
        row("core/retention", "core/base core/pack core/retention");
        row("core/vault", "core/base core/pack core/vault");
        row("core/store",
            "core/base core/pack core/call core/log core/replay core/rights core/retention core/vault "
            "core/store");
        row("core/desk", "core");
        row("ui/words",
            "core/base core/pack core/call core/screening core/triage core/directory core/routing "
            "core/rights core/vault core/desk ui/words");
        row("ui/kit", "ui/kit");
        row("ui/keys", "ui/kit ui/keys");
        row("ui/intake",
            "core/base core/pack core/call core/screening core/triage core/directory core/routing "
            "core/script "
            "core/desk ui/words ui/kit ui/keys ui/intake");
        row("ui/secrets", "core/base core/vault ui/words ui/kit ui/secrets");
        row("ui/entry", "core/base core/vault core/desk ui/words ui/kit ui/secrets ui/entry");
        row("ui/safekeeping",
            "core/base core/rights core/vault core/desk ui/words ui/kit ui/secrets ui/safekeeping");
        row("ui/admin",
            "core/base core/retention core/rights core/vault core/desk ui/words ui/kit ui/secrets "
            "ui/safekeeping ui/admin");
        row("ui/calllog",
            "core/base core/pack core/call core/log core/rights core/desk ui/words ui/kit ui/calllog");
        row("ui/shell", "core/base core/pack core/call core/screening core/triage core/desk ui");
    }

    void aRoomIncludesOnlyWhatItMaySee()
    {
        QFETCH(QString, room);
        QFETCH(QStringList, maySee);
        static const QRegularExpression include{QStringLiteral("#include \"((?:core|ui|app)/[^\"]+)\"")};
        const auto files = sourcesUnder(room);
        QVERIFY(!files.isEmpty());
        for (const auto &file : files) {
            auto found = include.globalMatch(readSource(file));
            while (found.hasNext()) {
                const auto path = found.next().captured(1);
                const bool allowed = std::any_of(maySee.begin(), maySee.end(), [&](const QString &seen) {
                    return path.startsWith(seen + u'/');
                });
                QVERIFY2(allowed, qPrintable(file + QStringLiteral(" includes ") + path));
            }
        }
    }

    void noFileSaysWhatItMustNot_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::addColumn<QString>("except");
        const auto row
            = [](const char *name, const char *folder, const char *forbidden, const char *except = "-") {
                  QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(forbidden)
                                      << QString::fromLatin1(except);
              };
        row("core knows no window", "core",
            "#include <(QtWidgets/)?Q(Widget|Application|Icon|Color|Font|Painter)");
        row("core says nothing", "core", "\\btr\\(|QCoreApplication::translate");
        row("SQL lives in the store", "core",
            "\\b(SELECT [^\"]* FROM|INSERT INTO|DELETE FROM|UPDATE \\w+ SET)\\b", "core/store");
        row("ui writes no SQL", "ui", "#include <QSql|\\b(INSERT INTO|DELETE FROM)\\b");
        row("values are bound", "core/store", "(SELECT|INSERT|UPDATE|DELETE)[^;]*\\.arg\\(");
        row("words have no widgets", "ui/words", "#include <Q(Widget|Label|Application)>");
        row("no rich text", "ui", "Qt::(RichText|AutoText|MarkdownText)|setHtml|insertHtml");
        row("no nested loops", "ui", "processEvents|\\.exec\\(\\)");
        row("no style sheet", "ui", "setStyleSheet");
        row("nothing is kept outside the vault", "core", "QSettings");
        row("nothing is kept outside the vault", "ui", "QSettings");
        row("no dialog or message of the desktop", "ui", "QFileDialog::get|QSystemTrayIcon");
        row("no friends, no singletons", "core", "\\bfriend (class|struct)\\b|\\binstance\\(\\)");
        row("no friends, no singletons", "ui", "\\bfriend (class|struct)\\b|\\binstance\\(\\)");
        row("no network", "core", "#include <Q(Tcp|Udp|Ssl|Network)");
        row("no network", "ui", "#include <Q(Tcp|Udp|Ssl|Network)");
        row("nothing is left for later", "core", "\\b(TODO|FIXME|XXX)\\b|not implemented");
        row("nothing is left for later", "ui", "\\b(TODO|FIXME|XXX)\\b|not implemented");
        row("nothing is left for later", "app", "\\b(TODO|FIXME|XXX)\\b|not implemented");
    }

    void noFileSaysWhatItMustNot()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        QFETCH(QString, except);
        const QRegularExpression pattern{forbidden};
        QVERIFY(pattern.isValid());
        for (const auto &file : sourcesUnder(folder)) {
            if (file.startsWith(except))
                continue;
            const auto match = pattern.match(readSource(file)); // clazy:exclude=use-static-qregularexpression
            QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
        }
    }

    void aDialogForFilesIsTheProgramsOwn()
    {
        for (const auto &file : sourcesUnder(QStringLiteral("ui"))) {
            const auto text = readSource(file);
            QVERIFY2(text.count(QStringLiteral("new QFileDialog"))
                         == text.count(QStringLiteral("QFileDialog::DontUseNativeDialog")),
                     qPrintable(file));
        }
    }

    void everySourceNamesItsLicence()
    {
        for (const auto *folder : {"app", "core", "ui", "tests"}) {
            for (const auto &file : sourcesUnder(QString::fromLatin1(folder)))
                QVERIFY2(readSource(file).startsWith(
                             QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later")),
                         qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
