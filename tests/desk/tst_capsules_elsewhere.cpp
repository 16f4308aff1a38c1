// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Keyholders.h"
#include "core/desk/SignIn.h"
#include "core/desk/SignedIn.h"
#include "tests/support/SealedFolder.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What is sealed in capsules is read by a reader in another language that was written from the page of the
/// format (core/vault/format.md), with the keys of those it is sealed to and of nobody else.
class TestCapsulesElsewhere : public QObject
{
    Q_OBJECT

    SealedFolder m_folder;

    static QString phrase() { return u"cztery parasole pod mostem"_s; }

    /// Takes a call with names as this person and closes it.
    void closeOneAs(const OpenVaults &vaults, const QString &name)
    {
        const auto rights = *rightsFrom(*readPack(u":/packs/rights.json"_s));
        const auto identity = signedIn(vaults, alone(vaults.live), rights, utcNow);
        QVERIFY(identity);
        const auto desk = *Desk::open(vaults.live, *identity, utcNow);
        desk->entrust(vaults, LeastCost);
        auto draft = filled(takeCall(*desk));
        draft.kind = CallKind::Victim;
        draft.persons.first().identity.name = name;
        draft.perpetrator = {.identity = {.nickname = u"Prezes"_s}, .role = u"brygadzista"_s};
        QSignalSpy closed{&desk->calls(), &CallDesk::closed};
        const auto level = u"T1"_s;
        desk->calls().close(draft, {.level = level, .indication = level, .floor = level, .ceiling = level});
        QVERIFY(closed.wait(5000));
    }

    QByteArray capsulesOf(const QString &name, const QString &passphrase)
    {
        const auto in = [this](const QString &file) { return m_folder.path() + u'/' + file; };
        QFile secret{in(u"phrase"_s)};
        if (!secret.open(QIODevice::WriteOnly))
            return {};
        secret.write(passphrase.toUtf8());
        secret.close();
        QProcess reader;
        reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        reader.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/read_vault.py"), m_folder.path(), name,
                      secret.fileName(), in(u"plain"_s), in(u"capsules"_s)});
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            return {};
        QFile lines{in(u"capsules"_s)};
        const auto read = lines.open(QIODevice::ReadOnly) ? lines.readAll() : QByteArray{};
        for (const auto &file : {u"plain"_s, u"plain-wal"_s, u"plain-shm"_s, u"capsules"_s, u"phrase"_s})
            QFile::remove(in(file));
        return read;
    }

private Q_SLOTS:
    void whoTookTheCallAndALeadReadItsCapsulesAndNobodyElse()
    {
        auto vaults = m_folder.vaults();
        QVERIFY(
            addKeyholder(vaults, {.name = u"Jan"_s, .roles = {u"operator"_s}}, phrase(), LeastCost, utcNow));
        QVERIFY(addKeyholder(vaults, {.name = u"Lena"_s, .roles = {u"shiftLead"_s}}, phrase(), LeastCost,
                             utcNow));
        // The leads' pair is made at the next unlocking.
        closeOneAs(*signIn(m_folder.path(), u"Lena"_s, phrase(), utcNow), u"Pierwsza Żółta Łódka"_s);
        closeOneAs(*signIn(m_folder.path(), u"Jan"_s, phrase(), utcNow), u"Druga Łódka"_s);

        const auto leads = capsulesOf(u"Lena"_s, phrase());
        QCOMPARE(leads.count('\n'),
                 6); // of each call who it is about, how to ring back, the alleged perpetrator
        QVERIFY(leads.contains("Pierwsza Żółta Łódka") && leads.contains("Druga Łódka"));
        QVERIFY(leads.contains("\"kind\": \"perpetrator\"") && leads.contains("Prezes"));
        const auto his = capsulesOf(u"jan"_s, phrase());
        QCOMPARE(his.count('\n'), 3);
        QVERIFY(his.contains("Druga Łódka") && !his.contains("Pierwsza"));
        QVERIFY(capsulesOf(u"Anna"_s, SealedFolder::passphrase()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCapsulesElsewhere)
#include "tst_capsules_elsewhere.moc"
