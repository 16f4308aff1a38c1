// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"
#include "core/store/Store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Data folders of released schemas (tests/golden, synthetic calls only): every later program opens and
/// upgrades them.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOldFolderIsOpenedAndUpgraded_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("calls");
        QTest::newRow("part 1") << u"part1"_s << 12;
    }

    void anOldFolderIsOpenedAndUpgraded()
    {
        QFETCH(QString, folder);
        QFETCH(int, calls);
        const QTemporaryDir copy;
        const auto golden = QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/") + folder + u"/latarnia.db"_s;
        QVERIFY(QFile::copy(golden, copy.filePath(u"latarnia.db"_s)));
        QFile::setPermissions(copy.filePath(u"latarnia.db"_s), QFile::ReadOwner | QFile::WriteOwner);
        auto store = Store::open(copy.path(), Access::Write);
        QVERIFY2(store, store ? "" : qPrintable(store.problem().note));
        QCOMPARE((*store)->database().value("PRAGMA user_version")->toInt(), latestSchema());
        const auto page = (*store)->calls().page({}, 100);
        QCOMPARE(page->size(), calls);
        for (const auto &line : *page) {
            const auto call = (*store)->calls().read(line.id);
            QVERIFY(call && *call);
            QCOMPARE((*call)->notes, u"synthetic"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
