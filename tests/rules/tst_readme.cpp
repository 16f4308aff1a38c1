// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the README says is there.
class TestReadme : public QObject
{
    Q_OBJECT

    QString m_readme = readSource(QStringLiteral("README.md"));

private Q_SLOTS:
    void theFirstTwoCommandsAreTheTwoScripts()
    {
        static const QRegularExpression block{u"```sh\\n(.*?)```"_s,
                                              QRegularExpression::DotMatchesEverythingOption};
        const auto commands = block.match(m_readme).captured(1).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(commands.size() >= 2);
        QVERIFY(commands.at(0).startsWith(u"app/run"_s));
        QVERIFY(commands.at(1).startsWith(u"tests/run"_s));
        for (const auto &command : commands)
            QVERIFY2(QFileInfo{QStringLiteral(LATARNIA_SOURCE_DIR "/") + command.section(u' ', 0, 0)}
                         .isExecutable(),
                     qPrintable(command));
    }

    void everyRoomIsOnTheMap()
    {
        for (const auto *floor : {"core", "ui"}) {
            const auto rooms
                = QDir{QStringLiteral(LATARNIA_SOURCE_DIR "/") + QString::fromLatin1(floor)}.entryList(
                    QDir::Dirs | QDir::NoDotAndDotDot);
            for (const auto &room : rooms) {
                const auto name = QStringLiteral("`%1/%2`").arg(QString::fromLatin1(floor), room);
                QVERIFY2(m_readme.contains(name), qPrintable(name));
            }
        }
    }

    void everyPathOnTheMapExists()
    {
        static const QRegularExpression path{
            u"`((?:app|core|ui|resources|translations|tests|\\.ci)/[\\w./-]+)`"_s};
        auto found = path.globalMatch(m_readme);
        int seen = 0;
        while (found.hasNext()) {
            const auto name = found.next().captured(1);
            QVERIFY2(QFileInfo::exists(QStringLiteral(LATARNIA_SOURCE_DIR "/") + name), qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 20);
    }
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
