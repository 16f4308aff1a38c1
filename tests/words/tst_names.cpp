// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/AgreementWords.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/FormWords.h"
#include "ui/words/Language.h"
#include "ui/words/LevelWords.h"
#include "ui/words/MissingWords.h"
#include "ui/words/NeedWords.h"
#include "ui/words/PersonWords.h"
#include "ui/words/SafetyWords.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Every value a person can see has a word of its own in each language.
class TestNames : public QObject
{
    Q_OBJECT

    Language m_language;

    /// What is wrong with the words of one enum, or nothing.
    template<typename Enum>
    static QString faultIn(const char *name)
    {
        QSet<QString> seen;
        for (const auto &[value, code] : codesOf(Enum{})) {
            const auto word = nameOf(value);
            const auto where = QString::fromLatin1(name) + u' ' + QString::fromLatin1(code);
            if (word.trimmed().isEmpty())
                return where + u" has no word"_s;
            if (seen.contains(word))
                return where + u" shares its word: "_s + word;
            if (word.contains(u'<') || word != word.trimmed())
                return where + u" is no clean word: "_s + word;
            seen.insert(word);
        }
        return {};
    }

private Q_SLOTS:
    void everyValueHasAWordOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyValueHasAWordOfItsOwn()
    {
        QFETCH(QString, language);
        m_language.change(language);
        for (const auto &fault : {faultIn<AgeState>("AgeState"),
                                  faultIn<Sex>("Sex"),
                                  faultIn<Stay>("Stay"),
                                  faultIn<Phase>("Phase"),
                                  faultIn<KnownFact>("KnownFact"),
                                  faultIn<Need>("Need"),
                                  faultIn<Wish>("Wish"),
                                  faultIn<ExploitationForm>("ExploitationForm"),
                                  faultIn<Level>("Level"),
                                  faultIn<CallKind>("CallKind"),
                                  faultIn<CallerRole>("CallerRole"),
                                  faultIn<Purpose>("Purpose"),
                                  faultIn<Channel>("Channel"),
                                  faultIn<Disposition>("Disposition"),
                                  faultIn<ReferralWay>("ReferralWay"),
                                  faultIn<ReferralOutcome>("ReferralOutcome"),
                                  faultIn<AddressForm>("AddressForm"),
                                  faultIn<Answer>("Answer"),
                                  faultIn<DangerNow>("DangerNow"),
                                  faultIn<DangerKind>("DangerKind"),
                                  faultIn<DangerPlace>("DangerPlace"),
                                  faultIn<CutOffPlan>("CutOffPlan"),
                                  faultIn<DangerWho>("DangerWho"),
                                  faultIn<ConsentState>("ConsentState"),
                                  faultIn<ConsentItem>("ConsentItem"),
                                  faultIn<CallBackWay>("CallBackWay"),
                                  faultIn<DutyGround>("DutyGround"),
                                  faultIn<DutyStep>("DutyStep")})
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void aCodeOfANewerProgramIsShownAsItIs()
    {
        QCOMPARE(nameOfCode<CallKind>(u"telepathy"_s), u"telepathy"_s);
        QCOMPARE(nameOfCode<ConsentState>(u"wavered"_s), u"wavered"_s);
        QCOMPARE(nameOfCode<Need>({}), QString{});
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
