// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Button.h"
#include "ui/kit/KeyBar.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/KeyMark.h"
#include "ui/kit/StatusLine.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A laptop may keep its F-keys: the second chord stands beside the first where there is room.
class TestKeyCaps : public QObject
{
    Q_OBJECT

    const Chords m_both{Qt::Key_F7, Qt::ALT | Qt::Key_7};

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void bothChordsAreShownWhereThereIsRoom()
    {
        QCOMPARE(KeyCap::partsOf(m_both, QWIDGETSIZE_MAX), (QStringList{u"F7"_s, u"·"_s, u"Alt"_s, u"7"_s}));
        QCOMPARE(KeyCap::partsOf(m_both, 30), QStringList{u"F7"_s});
        QCOMPARE(KeyCap::partsOf(Chords{Qt::Key_F7}, QWIDGETSIZE_MAX), QStringList{u"F7"_s});
        QVERIFY(KeyCap::partsOf(Chords{}, QWIDGETSIZE_MAX).isEmpty());
    }

    void aMarkGivesItsSecondChordUpBeforeTheHeadingBesideIt()
    {
        QWidget row;
        auto *layout = new QHBoxLayout{&row};
        layout->setContentsMargins(0, 0, 0, 0);
        auto *heading = new QWidget;
        heading->setMinimumWidth(100);
        auto *mark = new KeyMark{m_both};
        layout->addWidget(heading, 1);
        layout->addWidget(mark);
        row.resize(400, 30);
        row.show();
        QCOMPARE(mark->width(), mark->sizeHint().width());
        row.resize(100 + layout->spacing() + mark->minimumSizeHint().width(), 30);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(mark->width(), mark->minimumSizeHint().width());
        QVERIFY(mark->minimumSizeHint().width() < mark->sizeHint().width());
    }

    void aButtonIsNeverNarrowerThanItsWordsAndItsFirstKey()
    {
        Button button{Weightiness::Plain};
        button.setText(u"Who can help"_s);
        button.setKeys(m_both.first);
        const auto withOne = button.sizeHint();
        button.setKeys(m_both);
        QCOMPARE(button.minimumSizeHint(), withOne);
        QVERIFY(button.sizeHint().width() > withOne.width());
    }

    void theBarShowsBothOfAllOrTheFirstOfAll()
    {
        KeyBar bar;
        bar.setHints(
            {{m_both, u"who can help"_s},
             {{Qt::Key_F8, Qt::ALT | Qt::Key_8}, u"script card"_s},
             {QKeySequence{Qt::CTRL | Qt::Key_L}, QString{400, u'l'}}}); // has one and may be left out
        bar.resize(400, 30);
        QVERIFY(bar.showsBoth());
        bar.resize(200, 30);
        QVERIFY(!bar.showsBoth());
    }

    void aSentenceDoesNotBreakForASecondChord()
    {
        StatusLine line{StatusLine::Ground::Tinted};
        line.say(Tone::Good, u"circle-check"_s, u"Level is settled."_s);
        line.setKeys(m_both);
        const int oneLine = line.heightForWidth(1000);
        QCOMPARE(line.heightForWidth(line.sizeHint().width()), oneLine);
        line.setKeys(m_both.first);
        const int narrow = line.sizeHint().width();
        line.setKeys(m_both);
        QCOMPARE(line.heightForWidth(narrow), oneLine); // the second goes first
    }
};

QTEST_MAIN(TestKeyCaps)
#include "tst_key_caps.moc"
