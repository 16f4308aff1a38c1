// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataFolder.h"
#include "core/desk/Keyholders.h"
#include "core/desk/VaultMaking.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QString passphraseWords()
{
    return u"kasztany na parapecie 7"_s;
}

FirstPerson anna()
{
    return {.name = u"Anna"_s, .roles = {u"operator"_s, u"administrator"_s}, .passphrase = passphraseWords()};
}

QByteArray everyByteIn(const QString &folder)
{
    QByteArray bytes;
    const auto files = QDir{folder}.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const auto &info : files) {
        QFile file{info.filePath()};
        if (file.open(QIODevice::ReadOnly))
            bytes += info.fileName().toUtf8() + file.readAll();
    }
    return bytes;
}

} // namespace

/// A vault is made, with its first person and its kit.
class TestVaultMaking : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Result<MadeVault> make(const FirstPerson &person = anna()) const
    {
        return makeVault(m_folder->path(), person, LeastCost, utcNow);
    }

    void putPlain(const QString &part) const
    {
        const auto plain = plainFileIn(m_folder->path());
        QVERIFY(
            QFile::copy(QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/%1/latarnia.db").arg(part), plain));
        QFile::setPermissions(plain, QFile::ReadOwner | QFile::WriteOwner);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewVaultOpensWithThePassphraseAndWithTheKit()
    {
        QCOMPARE(stateOf(m_folder->path()), FolderState::Empty);
        const auto made = make();
        QVERIFY(made);
        QCOMPARE(stateOf(m_folder->path()), FolderState::Sealed);
        QCOMPARE(made->kitWords.size(), 11);
        QVERIFY(unlock(m_folder->path(), u"anna"_s, passphraseWords()));
        QVERIFY(unlock(m_folder->path(), {}, passphraseWords())); // the only person
        QVERIFY(unlockWithKit(m_folder->path(), made->kitWords.join(u' ')));
        QCOMPARE(unlock(m_folder->path(), u"anna"_s, u"another passphrase 8"_s).problem().fault,
                 Fault::WrongPassphrase);
        QCOMPARE(unlock(m_folder->path(), u"ola"_s, passphraseWords()).problem().fault,
                 Fault::WrongPassphrase);
    }

    void nobodyElseMayReadTheFilesAndNoNameStandsInThem()
    {
        QVERIFY(make());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto files = QDir{m_folder->path()}.entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 3);
        for (const auto &file : files) {
            if (file.fileName() != u"latarnia.lock"_s)
                QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
        const auto bytes = everyByteIn(m_folder->path()).toLower();
        QVERIFY(!bytes.contains("anna"));
        QVERIFY(!bytes.contains("administrator"));
        QVERIFY(!bytes.contains("create table"));
    }

    void aWeakPassphraseMakesNothing()
    {
        auto person = anna();
        for (const auto &weak : {u"krótkie"_s, u"aaaaaaaaaaaaaaaa"_s, u"annaannaanna"_s}) {
            person.passphrase = weak;
            QCOMPARE(make(person).problem().fault, Fault::WeakPassphrase);
        }
        QCOMPARE(stateOf(m_folder->path()), FolderState::Empty);
    }

    void aFolderThatHasAVaultIsNotMadeAgain()
    {
        QVERIFY(make());
        const auto before = everyByteIn(m_folder->path());
        QCOMPARE(make().problem().fault, Fault::StoreExists);
        QCOMPARE(everyByteIn(m_folder->path()), before);
    }

    void aKeyringWithoutItsVaultIsNeverAReasonToBeginAnew()
    {
        QVERIFY(make());
        QVERIFY(QFile::remove(vaultFileIn(m_folder->path())));
        QCOMPARE(stateOf(m_folder->path()), FolderState::VaultMissing);
        QCOMPARE(make().problem().fault, Fault::StoreExists);
        QCOMPARE(unlock(m_folder->path(), {}, passphraseWords()).problem().fault, Fault::StoreMissing);
    }

    void whatWasCutOffWhileItWasMadeIsMadeAgain()
    {
        const auto first = make();
        QVERIFY(first);
        QVERIFY(QFile::rename(vaultFileIn(m_folder->path()), unfinishedFileIn(m_folder->path())));
        QCOMPARE(stateOf(m_folder->path()), FolderState::Unfinished);
        const auto second = make();
        QVERIFY(second);
        QVERIFY(unlockWithKit(m_folder->path(), second->kitWords.join(u' ')));
        QVERIFY(!unlockWithKit(m_folder->path(), first->kitWords.join(u' ')));
    }

    void dataFromBeforeTheVaultIsTakenOver_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("calls");
        QTest::newRow("part 1") << u"part1"_s << 12;
        QTest::newRow("part 2") << u"part2"_s << 5;
    }

    void dataFromBeforeTheVaultIsTakenOver()
    {
        QFETCH(QString, part);
        QFETCH(int, calls);
        putPlain(part);
        QCOMPARE(stateOf(m_folder->path()), FolderState::Plain);
        QVERIFY(make());
        QVERIFY(!QFile::exists(plainFileIn(m_folder->path())));
        QVERIFY(!everyByteIn(m_folder->path()).contains("synthetic"));
        const auto vaults = unlock(m_folder->path(), {}, passphraseWords());
        QVERIFY(vaults);
        const auto store = Store::open(vaults->live, Access::Write);
        QVERIFY(store);
        QCOMPARE((*store)->calls().page({}, 100)->size(), calls);
    }

    void thePracticeVaultIsEmptyAndHasAKeyOfItsOwn()
    {
        putPlain(u"part1"_s);
        const auto made = make();
        QVERIFY(made);
        QVERIFY(!std::equal(made->vaults.live.key().begin(), made->vaults.live.key().end(),
                            made->vaults.practice.key().begin()));
        const auto practice = Store::open(made->vaults.practice, Access::Write);
        QVERIFY(practice);
        QCOMPARE((*practice)->calls().page({}, 10)->size(), 0);
        QVERIFY((*practice)->office().staff.all()->isEmpty());
    }

    void aVaultOfAnotherKeyringIsRefused()
    {
        QVERIFY(make());
        const QTemporaryDir other;
        QVERIFY(makeVault(other.path(), anna(), LeastCost, utcNow));
        QVERIFY(QFile::remove(vaultFileIn(m_folder->path())));
        QVERIFY(QFile::copy(vaultFileIn(other.path()), vaultFileIn(m_folder->path())));
        QCOMPARE(unlock(m_folder->path(), {}, passphraseWords()).problem().fault, Fault::StoreDamaged);
    }
};

QTEST_GUILESS_MAIN(TestVaultMaking)
#include "tst_vault_making.moc"
