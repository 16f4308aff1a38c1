// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageSeal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

using Page = std::array<std::uint8_t, PageSize>;
using Salt = std::array<std::uint8_t, SaltSize>;

SecretBytes keyOf(std::uint8_t byte)
{
    SecretBytes key{KeySize};
    std::fill_n(key.data(), KeySize, byte);
    return key;
}

Salt saltOf(std::uint8_t byte)
{
    Salt salt;
    salt.fill(byte);
    return salt;
}

/// A page of a database as SQLite hands it over: its reserve is zero.
Page plainPage(std::uint64_t number = 7)
{
    Page page;
    for (std::size_t i = 0; i < PageSize; ++i)
        page[i] = i < BodySize ? std::uint8_t(i * 31 + 7) : 0;
    if (number == 1)
        std::copy_n("SQLite format 3", SaltSize, page.begin());
    return page;
}

} // namespace

class TestPageSeal : public QObject
{
    Q_OBJECT

    const SecretBytes m_key{keyOf(1)};
    const PageSeal m_seal{m_key, saltOf(2)};

    Page sealed(PagePlace place, const Page &plain) const
    {
        Page out;
        if (!m_seal.seal(place, plain.data(), out.data()))
            out.fill(0);
        return out;
    }

private Q_SLOTS:
    void aPageComesBackAsItWas_data()
    {
        QTest::addColumn<char>("role");
        QTest::addColumn<quint64>("number");
        for (const char role : {'P', 'W', 'J'}) {
            for (const quint64 number : {1ULL, 2ULL, 516ULL, 4'294'967'296ULL})
                QTest::addRow("%c %llu", role, number) << role << number;
        }
    }

    void aPageComesBackAsItWas()
    {
        QFETCH(char, role);
        QFETCH(quint64, number);
        const PagePlace place{PageRole{role}, number};
        const auto plain = plainPage(number);
        const auto out = sealed(place, plain);
        QVERIFY(out != plain);
        Page back;
        QVERIFY(m_seal.open(place, out.data(), back.data()));
        QCOMPARE(back, plain);
    }

    void theFirstPageBeginsWithTheSaltAndNothingElseIsInTheClear()
    {
        const auto plain = plainPage(1);
        const auto out = sealed({PageRole::Database, 1}, plain);
        QVERIFY(std::equal(out.begin(), out.begin() + SaltSize, saltOf(2).begin()));
        std::size_t same = 0;
        for (auto i = SaltSize; i < BodySize; ++i)
            same += out[i] == plain[i];
        QVERIFY2(same < 60, qPrintable(QString::number(same))); // by chance one byte of 256
    }

    void theSamePageIsSealedDifferentlyEachTime()
    {
        const auto plain = plainPage();
        QVERIFY(sealed({PageRole::Database, 7}, plain) != sealed({PageRole::Database, 7}, plain));
    }

    void aPageOpensOnlyAtItsPlaceWithItsKeyInItsFile()
    {
        const PagePlace place{PageRole::Database, 7};
        const auto out = sealed(place, plainPage());
        Page back;
        QVERIFY(m_seal.open(place, out.data(), back.data()));
        QVERIFY(!m_seal.open({PageRole::Log, 7}, out.data(), back.data()));
        QVERIFY(!m_seal.open({PageRole::Database, 8}, out.data(), back.data()));
        QVERIFY(!(PageSeal{keyOf(3), saltOf(2)}.open(place, out.data(), back.data())));
        QVERIFY(!(PageSeal{keyOf(1), saltOf(4)}.open(place, out.data(), back.data())));
    }

    void everyFlippedBitIsNoticed()
    {
        const PagePlace place{PageRole::Database, 7};
        auto out = sealed(place, plainPage());
        Page back;
        for (std::size_t bit = 0; bit < PageSize * 8; ++bit) {
            out[bit / 8] ^= std::uint8_t(1U << bit % 8);
            QVERIFY2(!m_seal.open(place, out.data(), back.data()), qPrintable(QString::number(bit)));
            out[bit / 8] ^= std::uint8_t(1U << bit % 8);
        }
        QVERIFY(m_seal.open(place, out.data(), back.data()));
    }

    void aPageWithoutFreeReserveIsRefused()
    {
        for (const auto at : {BodySize, PageSize - 1}) {
            auto plain = plainPage();
            plain[at] = 1;
            Page out;
            QVERIFY(!m_seal.seal({PageRole::Log, 7}, plain.data(), out.data()));
        }
    }

    void theSumOfAFrameIsHiddenAndShownAgain()
    {
        std::array<std::uint8_t, FrameHeaderSize> header;
        for (std::size_t i = 0; i < FrameHeaderSize; ++i)
            header[i] = std::uint8_t(i * 5);
        auto hidden = header;
        m_seal.hideChecksum(hidden.data());
        QVERIFY(std::equal(header.begin(), header.begin() + 16, hidden.begin()));
        QVERIFY(!std::equal(header.begin() + 16, header.end(), hidden.begin() + 16));
        auto again = header;
        m_seal.hideChecksum(again.data());
        QCOMPARE(again, hidden); // headers are rewritten alone, so the same header must hide the same way
        auto other = header;
        other[3] ^= 1;
        m_seal.hideChecksum(other.data());
        QVERIFY(!std::equal(other.begin() + 16, other.end(), hidden.begin() + 16));
        m_seal.showChecksum(hidden.data());
        QCOMPARE(hidden, header);
    }

    /// The vectors beside the page of the format, which readers in other languages use, too.
    void thePublishedVectorsHold()
    {
        QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/vectors.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vectors = QJsonDocument::fromJson(file.readAll()).object();
        const auto bytes
            = [&](const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); };
        const auto pages = vectors[u"pages"].toArray();
        QVERIFY(pages.size() >= 4);
        for (const auto &vector : pages) {
            const auto master = bytes(vector[u"master"_s]);
            const auto salt = bytes(vector[u"salt"_s]);
            Salt saltBytes;
            std::copy_n(salt.begin(), SaltSize, saltBytes.begin());
            const PageSeal seal{Bytes{reinterpret_cast<const std::uint8_t *>(master.data()), KeySize},
                                saltBytes};
            const auto page = bytes(vector[u"sealed"_s]);
            const PagePlace place{PageRole{vector[u"role"_s].toString().at(0).toLatin1()},
                                  quint64(vector[u"number"_s].toInteger())};
            Page back;
            QCOMPARE(page.size(), qsizetype(PageSize));
            QVERIFY(seal.open(place, reinterpret_cast<const std::uint8_t *>(page.data()), back.data()));
            QCOMPARE(back, plainPage(place.role == PageRole::Database ? place.number : 0));
            auto header = bytes(vector[u"frame"_s]);
            seal.hideChecksum(reinterpret_cast<std::uint8_t *>(header.data()));
            QCOMPARE(header, bytes(vector[u"hidden"_s]));
        }
    }
};

QTEST_APPLESS_MAIN(TestPageSeal)
#include "tst_page_seal.moc"
