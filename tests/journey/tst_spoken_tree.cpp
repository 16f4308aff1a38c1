// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryState.h"
#include "tests/support/TabStops.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// What a person who hears the window would stumble over; empty if nothing.
QString stumblingBlock(const QString &name)
{
    struct Sign
    {
        QString what{};
        QRegularExpression pattern{};
    };
    static const QList<Sign> signs{
        {u"markup"_s, QRegularExpression{u"<[^>]*>|&[a-z]+;"_s}},
        {u"an identifier"_s,
         QRegularExpression{u"\\b\\p{Ll}+\\p{Lu}|\\w_|_\\w|::"_s,
                            QRegularExpression::UseUnicodePropertiesOption}},
        {u"a code"_s, QRegularExpression{u"\\b(PL-\\d\\d|[DR]\\d+[a-z]?(\\.\\d+)?)\\b"_s}},
        {u"an empty place"_s, QRegularExpression{u"%(L?\\d|n)"_s}}};
    for (const auto &[what, pattern] : signs) {
        if (pattern.match(name).hasMatch())
            return what;
    }
    return {};
}

QString placeOf(const QAccessibleInterface &node)
{
    const auto *object = node.object();
    if (!object)
        return u"%1 \"%2\""_s.arg(int(node.role())).arg(node.text(QAccessible::Value));
    const auto type = QString::fromLatin1(object->metaObject()->className());
    return object->objectName().isEmpty() ? type : type + u' ' + object->objectName();
}

/// What is wrong with the name of one node; empty if nothing.
QString wrongWith(const QAccessibleInterface &node)
{
    const auto name = node.text(QAccessible::Name).trimmed();
    if (node.state().focusable && name.isEmpty())
        return u"no name"_s;
    const bool isMereRoom = node.role() == QAccessible::NoRole || node.role() == QAccessible::Client;
    if (isMereRoom && (node.state().focusable || !name.isEmpty()))
        return u"no role"_s;
    const auto *object = node.object();
    if (object && !name.isEmpty()
        && (name == object->objectName() || name == QLatin1StringView{object->metaObject()->className()}))
        return u"named after its object"_s;
    const auto block = stumblingBlock(name);
    return block.isEmpty() ? QString{} : u"%1 in its name \"%2\""_s.arg(block, name);
}

/// The visible part of the tree as assistive programs get it.
struct SpokenTree
{
    QStringList offences{};
    QSet<QObject *> reached{};
    int focusable{0};

    void walk(QAccessibleInterface *node, const QString &above)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const auto path = above + u" / "_s + placeOf(*node);
        reached.insert(node->object());
        focusable += node->state().focusable ? 1 : 0;
        if (const auto wrong = wrongWith(*node); !wrong.isEmpty())
            offences.append(path + u": "_s + wrong);
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i), path);
    }
};

} // namespace

/// The window as those hear it who do not see it.
class TestSpokenTree : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        const auto known = Language::known();
        for (const auto &language : known)
            QTest::newRow(qPrintable(language)) << language;
    }

    static SpokenTree heard(DeskWindow &desk, const QString &state)
    {
        SpokenTree tree;
        tree.walk(QAccessible::queryAccessibleInterface(&desk.window()), state);
        return tree;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void everythingThatTakesTheKeyboardIsNamedInWords_data() { languages(); }

    void everythingThatTakesTheKeyboardIsNamedInWords()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QStringList offences;
        QStringList seen;
        states::showAll(desk, [&](const QString &state) {
            seen.append(state);
            const auto tree = heard(desk, state);
            offences += tree.offences;
            if (tree.focusable < 5)
                offences.append(state + u": only %1 nodes take the keyboard"_s.arg(tree.focusable));
        });
        QCOMPARE(seen, states::all());
        for (const auto &one : std::as_const(offences))
            qWarning().noquote() << one;
        QVERIFY(offences.isEmpty());
    }

    void everyTabStopIsInTheTree()
    {
        DeskWindow desk{u"en"_s};
        QStringList missed;
        states::showAll(desk, [&](const QString &state) {
            const auto tree = heard(desk, state);
            const auto widgets = desk.window().findChildren<QWidget *>();
            for (auto *widget : widgets) {
                if (tabStops::isStop(widget) && !tree.reached.contains(widget))
                    missed.append(state + u" / "_s + widget->objectName());
            }
        });
        for (const auto &one : std::as_const(missed))
            qWarning().noquote() << one;
        QVERIFY(missed.isEmpty());
    }

    void theNameOfACallIsNotSpokenFromBehindTheCurtain()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.window().perform(Deed::Hide);
        const auto *spoken = QAccessible::queryAccessibleInterface(desk.focused());
        QCOMPARE(desk.focused()->objectName(), u"curtain"_s);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(!spoken->text(QAccessible::Name).contains(u"call"_s, Qt::CaseInsensitive));
    }

    void aStumblingBlockIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("camel case") << u"givenReturnNumber"_s << true;
        QTest::newRow("snake case") << u"code_word"_s << true;
        QTest::newRow("province code") << u"PL-14"_s << true;
        QTest::newRow("indicator") << u"D5.01 papers"_s << true;
        QTest::newRow("markup") << u"<b>Notes</b>"_s << true;
        QTest::newRow("place") << u"Call %1"_s << true;
        QTest::newRow("words") << u"Świętokrzyskie, WhatsApp: T1 (F4), Łódź, 112"_s << false;
    }

    void aStumblingBlockIsFound()
    {
        QFETCH(QString, name);
        QFETCH(bool, found);
        QCOMPARE(!stumblingBlock(name).isEmpty(), found);
    }
};

QTEST_MAIN(TestSpokenTree)
#include "tst_spoken_tree.moc"
