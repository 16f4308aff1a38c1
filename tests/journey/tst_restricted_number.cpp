// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLimits.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/KeptCalls.h"

#include <QLabel>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// A caller says the number of a call whose data are restricted: nothing is shown of it, what to do is said,
/// and the call goes on.
class TestRestrictedNumber : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_note;

    QString data() const { return m_folder->filePath(u"d"_s); }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto store = *Store::open(testVault(data()), Access::Write);
        const auto before = utcNow().addSecs(-7200);
        const auto call = closedCall(*store, atTheDesk(), before);
        m_note = call.nextNote;
        QVERIFY(!m_note.isEmpty());
        QVERIFY(store->agreements().returnNumbers.give(u"40417"_s, call.id, {}, before, before.addDays(30)));
        QVERIFY(
            limitCall(*store, atTheDesk(), {.call = call.id.text, .kind = LimitKind::Restriction}, utcNow()));
    }

    void aConsultantIsToldWhatToDoAndNothingElse_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void aConsultantIsToldWhatToDoAndNothingElse()
    {
        QFETCH(QString, language);
        DeskWindow desk{language,  QSize{1366, 740}, data(),
                        atNight(), bootMilliseconds, atTheDesk({StaffRole::Operator})};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.type(u"40417"_s);
        const auto *found = desk.find<QLabel>(u"earlierCall"_s);
        QTRY_VERIFY(found->isVisible() && !found->text().isEmpty());
        if (language == u"en"_s)
            QVERIFY2(found->text().endsWith(u"ask a shift lead."_s), qPrintable(found->text()));
        QVERIFY(!found->text().contains(m_note));
        QVERIFY(desk.call().isOpen());
        QVERIFY(desk.call().draft().earlierCall.isEmpty());
    }

    void aLeadReadsTheNote()
    {
        DeskWindow desk{u"en"_s, QSize{1366, 740}, data(), atNight(), bootMilliseconds, atTheDesk()};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.type(u"40417"_s);
        const auto *found = desk.find<QLabel>(u"earlierCall"_s);
        QTRY_VERIFY2(found->text().contains(m_note), qPrintable(found->text()));
    }
};

QTEST_MAIN(TestRestrictedNumber)
#include "tst_restricted_number.moc"
