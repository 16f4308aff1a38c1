// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Fields.h"
#include "ui/kit/SecretClipboard.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace latarnia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What may leave the program by the clipboard, and for how long.
class TestSecretClipboard : public QObject
{
    Q_OBJECT

    QWidget m_window;
    QLineEdit *m_usual{new QLineEdit};
    QLineEdit *m_secret{new QLineEdit};
    QLineEdit *m_never{new QLineEdit};
    TextArea *m_words{new TextArea{u"words"_s}};

    static QClipboard &clipboard() { return *QApplication::clipboard(); }
    static bool isMarked()
    {
        return clipboard().mimeData()
            && clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret";
    }
    template<typename Field>
    static void copyAll(Field *field, Qt::Key key = Qt::Key_C)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, key, Qt::ControlModifier);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto *rows = new QVBoxLayout{&m_window};
        for (QWidget *field : std::initializer_list<QWidget *>{m_usual, m_secret, m_never, m_words})
            rows->addWidget(field);
        setCopying(m_secret, Copying::Secret);
        setCopying(m_never, Copying::Never);
        setCopying(m_words, Copying::Never);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

    void init()
    {
        clipboard().setText(u"before"_s);
        m_usual->setText(u"open until ten"_s);
        m_secret->setText(u"+48 600 100 200"_s);
        m_never->setText(u"kasztany na parapecie"_s);
        m_words->setPlainText(u"kot las dom"_s);
    }

    void anIdentityIsMarkedAndGoesByItself_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("copied") << int(Qt::Key_C);
        QTest::newRow("cut") << int(Qt::Key_X);
    }

    void anIdentityIsMarkedAndGoesByItself()
    {
        QFETCH(const int, key);
        const SecretClipboard guard{nullptr, 60ms};
        copyAll(m_secret, Qt::Key(key));
        QCOMPARE(clipboard().text(), u"+48 600 100 200"_s);
        QVERIFY(isMarked());
        QTRY_COMPARE(clipboard().text(), QString{});
    }

    void whatWasCopiedMeanwhileStays()
    {
        const SecretClipboard guard{nullptr, 60ms};
        copyAll(m_secret);
        copyAll(m_usual);
        QCOMPARE(clipboard().text(), u"open until ten"_s);
        QVERIFY(!isMarked());
        QTest::qWait(150);
        QCOMPARE(clipboard().text(), u"open until ten"_s);
    }

    void hidingTakesItAtOnce()
    {
        SecretClipboard guard{nullptr};
        copyAll(m_secret);
        QVERIFY(isMarked());
        guard.clear();
        QCOMPARE(clipboard().text(), QString{});
        copyAll(m_usual);
        guard.clear();
        QCOMPARE(clipboard().text(), u"open until ten"_s);
    }

    void whatOpensTheVaultIsNotCopiedAtAll()
    {
        const SecretClipboard guard{nullptr};
        for (const auto key : {Qt::Key_C, Qt::Key_X}) {
            copyAll(m_never, key);
            QCOMPARE(clipboard().text(), QString{});
            copyAll(m_words, key);
            QCOMPARE(clipboard().text(), QString{});
        }
    }

    void whatIsOnlySelectedIsNoLessSecret()
    {
        if (!clipboard().supportsSelection())
            QSKIP("nothing is copied by selecting it where there is no X or Wayland");
        SecretClipboard guard{nullptr, 60ms};
        m_never->setFocus();
        QTest::keyClick(m_never, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(clipboard().text(QClipboard::Selection), QString{});
        m_secret->setFocus();
        QTest::keyClick(m_secret, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(clipboard().text(QClipboard::Selection), u"+48 600 100 200"_s);
        QVERIFY(clipboard().mimeData(QClipboard::Selection)->hasFormat(u"x-kde-passwordManagerHint"_s));
        QTRY_COMPARE(clipboard().text(QClipboard::Selection), QString{});
    }

    void wordsAreNotDraggedOutOfAField()
    {
        m_words->setFocus();
        m_words->selectAll();
        const auto at = m_words->cursorRect().center();
        QTest::mousePress(m_words->viewport(), Qt::LeftButton, {}, QPoint{15, at.y()});
        QVERIFY(!m_words->textCursor().hasSelection()); // nothing is held that could be dragged
        QTest::mouseRelease(m_words->viewport(), Qt::LeftButton, {}, QPoint{15, at.y()});
        QVERIFY(!m_secret->dragEnabled());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secret_clipboard.moc"
