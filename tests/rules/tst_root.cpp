// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

class TestRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRootHoldsOnlyWhatTheHouseNames()
    {
        const QStringList named{QStringLiteral("CMakeLists.txt"),
                                QStringLiteral("CMakePresets.json"),
                                QStringLiteral("LICENSE"),
                                QStringLiteral("README.md"),
                                QStringLiteral("app"),
                                QStringLiteral("build"),
                                QStringLiteral("core"),
                                QStringLiteral("resources"),
                                QStringLiteral("tests"),
                                QStringLiteral("translations"),
                                QStringLiteral("ui")};
        const auto entries
            = QDir{QStringLiteral(LATARNIA_SOURCE_DIR)}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const auto &entry : entries)
            QVERIFY2(named.contains(entry), qPrintable(entry));
    }
};

QTEST_GUILESS_MAIN(TestRoot)
#include "tst_root.moc"
