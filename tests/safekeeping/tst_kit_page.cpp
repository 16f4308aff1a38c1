// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VaultWindow.h"
#include "ui/words/SafekeepingWords.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A new recovery kit, from the words on the screen to the words that open the vault.
class TestKitPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::unique_ptr<VaultWindow> m_window;

    QString path() const { return m_folder->path(); }
    void begin(const QString &language) { m_window = std::make_unique<VaultWindow>(*m_folder, language); }
    QStringList wordsOnScreen() const
    {
        QStringList words;
        for (const auto *label : m_window->find(u"kitWords"_s)->findChildren<QLabel *>()) {
            if (label->text().size() == 5)
                words.append(label->text());
        }
        return words;
    }
    bool draw()
    {
        return m_window->goToVault() && m_window->push(u"renewKit"_s) && m_window->hasFocus(u"kitNext"_s);
    }
    /// Types the two words that are asked for.
    bool readBack(const QStringList &words)
    {
        for (int i = 0; i < 2; ++i) {
            if (i > 0)
                m_window->press(Qt::Key_Tab);
            const auto name = m_window->focused() ? m_window->focused()->objectName() : QString{};
            if (!name.startsWith(u"kitWord-"_s))
                return false;
            m_window->type(words.value(name.section(u'-', 1).toInt() - 1).toUpper());
        }
        return true;
    }

    static void setTextSize(int pixels)
    {
        auto font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }
    static bool isWhole(const QWidget *widget)
    {
        return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void init() { m_folder = std::make_unique<SealedFolder>(); }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
        setTextSize(14);
    }

    void theElevenWordsAndTheButtonUnderThemAreSeenTogetherAlsoWithLargeText_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void theElevenWordsAndTheButtonUnderThemAreSeenTogetherAlsoWithLargeText()
    {
        QFETCH(QString, language);
        for (const int pixels : {14, 28}) {
            setTextSize(pixels);
            begin(language);
            QVERIFY(draw());
            QTRY_VERIFY(isWhole(m_window->find(u"kitWords"_s)));
            QTRY_VERIFY(isWhole(m_window->find(u"kitNext"_s)));
            m_window.reset();
        }
    }

    void theNewKitOpensAndTheOldOneDoesNot_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void theNewKitOpensAndTheOldOneDoesNot()
    {
        QFETCH(QString, language);
        begin(language);
        QTRY_VERIFY(!m_window->said(u"kitNotice"_s).isEmpty()); // nobody read it back
        QVERIFY(draw());
        const auto words = wordsOnScreen();
        QCOMPARE(words.size(), 11);
        m_window->press(Qt::Key_Return);
        QVERIFY(m_window->said(u"kitWords"_s).isEmpty());
        QVERIFY(readBack(words));
        m_window->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->said(u"kitCard-notice"_s), doneSentenceFor(VaultDeed::Kit),
                                  20'000);
        m_window->press(Qt::Key_Escape);
        QVERIFY(m_window->said(u"kitNotice"_s).isEmpty());
        m_window.reset();
        QVERIFY(unlockWithKit(path(), words.join(u' ')));
        QCOMPARE(unlockWithKit(path(), m_folder->kit()).problem().fault, Fault::WrongPassphrase);
    }

    void untilTheWordsAreReadBackTheOldKitOpens()
    {
        begin(u"en"_s);
        QVERIFY(draw());
        const auto words = wordsOnScreen();
        m_window->press(Qt::Key_Return);
        QVERIFY(readBack({u"bobob"_s, u"bobob"_s}));
        m_window->press(Qt::Key_Return); // neither is right
        QVERIFY(!m_window->find(u"kitNext"_s)->isEnabled());
        QVERIFY(m_window->push(u"kitWordsAgain"_s));
        QCOMPARE(wordsOnScreen(), words);
        QVERIFY(m_window->push(u"kitGiveUp"_s));
        QVERIFY(m_window->hasFocus(u"renewKit"_s));
        QVERIFY(wordsOnScreen().isEmpty());
        m_window.reset();
        QVERIFY(unlockWithKit(path(), m_folder->kit()));
    }

    void aRingingTelephoneLosesNoWordOfTheKit()
    {
        begin(u"en"_s);
        QVERIFY(draw());
        const auto words = wordsOnScreen();
        m_window->window().takeIncoming(u"+48600100200"_s);
        QTRY_VERIFY(m_window->window().call().isOpen());
        QVERIFY(m_window->said(u"kitWords"_s).isEmpty());
        m_window->press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(wordsOnScreen(), words);
        QVERIFY(!m_window->said(u"kitWords"_s).isEmpty());
    }
};

QTEST_MAIN(TestKitPage)
#include "tst_kit_page.moc"
