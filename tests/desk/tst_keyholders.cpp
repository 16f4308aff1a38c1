// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/KeyChange.h"
#include "core/desk/Keyholders.h"
#include "core/desk/VaultMaking.h"
#include "core/store/Store.h"
#include "core/vault/KeyringFile.h"

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
QString otherWords()
{
    return u"cztery parasole pod mostem"_s;
}

} // namespace

/// Who may open the vault, and who may no longer.
class TestKeyholders : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<MadeVault> m_made;

    QString path() const { return m_folder->path(); }
    Fault faultFor(const QString &name, const QString &passphrase) const
    {
        const auto open = unlock(path(), name, passphrase);
        return open ? Fault::NotFound : open.problem().fault; // NotFound is never given by unlock()
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = makeVault(
            path(), {.name = u"Anna"_s, .roles = {u"administrator"_s}, .passphrase = passphraseWords()},
            LeastCost, utcNow);
        QVERIFY(made);
        m_made.emplace(*std::move(made));
    }

    void aSecondPersonOpensTheSameVault()
    {
        QVERIFY(addKeyholder(m_made->vaults, {.name = u"Łucja"_s, .roles = {u"operator"_s}}, otherWords(),
                             LeastCost, utcNow));
        QVERIFY(unlock(path(), u"lucja"_s, otherWords())); // marks over letters do not count
        QCOMPARE(faultFor(u"Anna"_s, otherWords()), Fault::WrongPassphrase);
        QCOMPARE(faultFor({}, otherWords()), Fault::WrongPassphrase); // two people: the name is needed
        const auto people = keyholders(m_made->vaults);
        QCOMPARE(people->size(), 2);
        QCOMPARE(people->at(1).name, u"Łucja"_s);
        QCOMPARE(people->at(1).roles, QStringList{u"operator"_s});
        QVERIFY(people->at(1).opensVault);
    }

    void theSameNameIsNotAddedTwice()
    {
        const auto again = addKeyholder(m_made->vaults, {.name = u"ANNA"_s, .roles = {u"operator"_s}},
                                        otherWords(), LeastCost, utcNow);
        QCOMPARE(again.problem().fault, Fault::DuplicateId);
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
    }

    void whoIsRetiredOpensNothingAndStaysInTheList()
    {
        QVERIFY(addKeyholder(m_made->vaults, {.name = u"Ola"_s, .roles = {u"operator"_s}}, otherWords(),
                             LeastCost, utcNow));
        QVERIFY(retireKeyholder(m_made->vaults, u"Ola"_s, utcNow));
        QCOMPARE(faultFor(u"Ola"_s, otherWords()), Fault::WrongPassphrase);
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
        QVERIFY(!keyholders(m_made->vaults)->at(1).opensVault);
        QCOMPARE(retireKeyholder(m_made->vaults, u"Ola"_s, utcNow).problem().fault, Fault::UnknownId);
    }

    void theLastPersonCannotBeRetired()
    {
        QCOMPARE(retireKeyholder(m_made->vaults, u"Anna"_s, utcNow).problem().fault, Fault::NotAllowed);
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
    }

    void anotherPassphraseShutsTheOldOneOut()
    {
        QCOMPARE(changePassphrase(path(), u"Anna"_s, otherWords(), passphraseWords(), LeastCost, utcNow)
                     .problem()
                     .fault,
                 Fault::WrongPassphrase);
        QCOMPARE(changePassphrase(path(), u"Anna"_s, passphraseWords(), u"short"_s, LeastCost, utcNow)
                     .problem()
                     .fault,
                 Fault::WeakPassphrase);
        QVERIFY(changePassphrase(path(), u"Anna"_s, passphraseWords(), otherWords(), LeastCost, utcNow));
        QCOMPARE(faultFor(u"Anna"_s, passphraseWords()), Fault::WrongPassphrase);
        QVERIFY(unlock(path(), u"Anna"_s, otherWords()));
        QVERIFY(unlockWithKit(path(), m_made->kitWords.join(u' ')));
    }

    void aForgottenPassphraseIsReplacedWithTheKit()
    {
        auto inside = unlockWithKit(path(), m_made->kitWords.join(u' '));
        QVERIFY(inside);
        QVERIFY(replacePassphrase(*inside, u"Anna"_s, otherWords(), LeastCost, utcNow));
        QVERIFY(unlock(path(), u"Anna"_s, otherWords()));
    }

    void aNewKitShutsTheOldOneOut()
    {
        const auto words = renewKit(m_made->vaults, utcNow);
        QVERIFY(words);
        QVERIFY(unlockWithKit(path(), words->join(u' ')));
        QCOMPARE(unlockWithKit(path(), m_made->kitWords.join(u' ')).problem().fault, Fault::WrongPassphrase);
    }

    void otherKeysSealEveryPageAnewForEverybody()
    {
        QVERIFY(addKeyholder(m_made->vaults, {.name = u"Ola"_s, .roles = {u"operator"_s}}, otherWords(),
                             LeastCost, utcNow));
        {
            const auto store = Store::open(m_made->vaults.live, Access::Write);
            QVERIFY((*store)->office().meta.keep(u"mark"_s, u"here"_s));
        }
        const auto before = m_made->vaults;
        const auto changed = changeKeys(before);
        QVERIFY(changed);
        const auto copy = path() + u"/copy.vault"_s;
        QVERIFY(QFile::copy(vaultFileIn(path()), copy));
        QCOMPARE(Store::open(Vault{copy, before.live.key()}, Access::Write).problem().fault,
                 Fault::StoreDamaged);
        QVERIFY(Store::open(Vault{copy, changed->live.key()}, Access::Write));
        for (const auto &[name, passphrase] :
             {std::pair{u"Anna"_s, passphraseWords()}, std::pair{u"Ola"_s, otherWords()}}) {
            const auto vaults = unlock(path(), name, passphrase);
            QVERIFY(vaults);
            const auto store = Store::open(vaults->live, Access::Write);
            QCOMPARE(*(*store)->office().meta.value(u"mark"_s), u"here"_s);
        }
        QVERIFY(unlockWithKit(path(), m_made->kitWords.join(u' ')));
        // Neither keyring opens the keys of before.
        QVERIFY(QFile::remove(keyringFileIn(path())));
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
    }

    void aChangeOfKeysCutOffBeforeTheKeyringChangesNothing()
    {
        QFile next{vaultFileIn(path()) + u".next"_s};
        QVERIFY(next.open(QIODevice::WriteOnly));
        next.write(QByteArray(8192, 'x'));
        next.close();
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
        QVERIFY(!next.exists());
    }

    void aChangeOfKeysCutOffAfterTheKeyringIsFinishedAtTheNextUnlocking()
    {
        const auto old = vaultFileIn(path()) + u".old"_s;
        QVERIFY(QFile::copy(vaultFileIn(path()), old));
        QVERIFY(changeKeys(m_made->vaults));
        // As the power left it: the keyring has the new keys, the files have not got their names yet.
        QVERIFY(QFile::rename(vaultFileIn(path()), vaultFileIn(path()) + u".next"_s));
        QVERIFY(QFile::rename(old, vaultFileIn(path())));
        QVERIFY(unlock(path(), u"Anna"_s, passphraseWords()));
        QVERIFY(!QFile::exists(vaultFileIn(path()) + u".next"_s));
    }

    void aDamagedKeyringGivesWayToTheOneBeforeIt()
    {
        QVERIFY(renewKit(m_made->vaults, utcNow)); // so that there is one before it
        QFile keyring{keyringFileIn(path())};
        QVERIFY(keyring.open(QIODevice::ReadWrite));
        keyring.resize(keyring.size() / 2);
        keyring.close();
        const auto open = unlock(path(), u"Anna"_s, passphraseWords());
        QVERIFY(open);
        QVERIFY(open->fromPreviousKeyring);
    }
};

QTEST_GUILESS_MAIN(TestKeyholders)
#include "tst_keyholders.moc"
