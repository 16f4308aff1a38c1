// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/Instrument.h"

#include <QJsonArray>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// The shipped instrument with one thing of one entry changed.
Result<Instrument> withChange(const QString &list, int at, const QString &key, const QJsonValue &value)
{
    auto pack = *readPack(u":/packs/instrument.json"_s);
    auto entries = pack.content.value(list).toArray();
    auto entry = entries.at(at).toObject();
    entry.insert(key, value);
    entries.replace(at, entry);
    pack.content.insert(list, entries);
    return instrumentFrom(pack);
}

} // namespace

class TestInstrumentPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenInstrumentIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<Fault>("fault");
        const auto first = [](const QString &list) {
            return readPack(u":/packs/instrument.json"_s)->content.value(list)[0][u"id"_s];
        };
        const auto row
            = [](const char *name, const QString &list, const QString &key, const QJsonValue &value,
                 Fault fault) { QTest::newRow(name) << list << key << value << fault; };
        row("an indicator twice", u"indicators"_s, u"id"_s, first(u"indicators"_s), Fault::DuplicateId);
        row("a question twice", u"questions"_s, u"id"_s, first(u"questions"_s), Fault::DuplicateId);
        row("a fact of no indicator", u"questions"_s, u"carries"_s, u"D9.99"_s, Fault::BrokenReference);
        row("a child of nobody", u"questions"_s, u"childOf"_s, u"R99"_s, Fault::BrokenReference);
        row("a role twice", u"questions"_s, u"roles"_s, QJsonArray{u"victim"_s, u"victim"_s},
            Fault::DuplicateId);
        row("a colour", u"indicators"_s, u"colour"_s, u"red"_s, Fault::UnknownKey);
    }

    void aBrokenInstrumentIsRefusedAtItsPlace()
    {
        QFETCH(QString, list);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto instrument = withChange(list, 1, key, value);
        QVERIFY(!instrument);
        QTEST(instrument.problem().fault, "fault");
        QVERIFY2(instrument.problem().where.startsWith(u'/' + list + u"/1/"_s + key),
                 qPrintable(instrument.problem().where));
        QCOMPARE(instrument.problem().file, u"instrument.json"_s);
    }
};

QTEST_GUILESS_MAIN(TestInstrumentPack)
#include "tst_instrument_pack.moc"
