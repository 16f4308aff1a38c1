// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SourceTree.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

constexpr int LongestFile = 300;
constexpr int LongestFunction = 60;
constexpr int MostPublicFunctions = 12;

/// Strings, characters and comments become blanks, so that braces in them do not count.
QString withoutText(const QString &source)
{
    static const QRegularExpression text{
        QStringLiteral("R\"\\((?:.|\\n)*?\\)\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//"
                       "[^\\n]*|/\\*(?:.|\\n)*?\\*/")};
    QString clean = source;
    auto found = text.globalMatch(source);
    while (found.hasNext()) {
        const auto match = found.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (clean.at(i) != u'\n')
                clean[i] = u' ';
        }
    }
    return clean;
}

struct Function
{
    QString name{};
    int lines{0};
};

/// Functions by the house's own format: a brace alone at the start of a line (members of classes are indented
/// by four) opens one when the line before ends like a signature.
QList<Function> functionsIn(const QString &source)
{
    static const QRegularExpression signature{
        QStringLiteral("([\\w~:<>]+)\\([^;]*$|^\\s+[:,] ?\\w+.*$|^\\s*.*\\)[^;=]*$")};
    QList<Function> functions;
    const auto lines = withoutText(source).split(u'\n');
    for (int i = 1; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        const auto indent = int(line.size() - line.trimmed().size());
        if (line.trimmed() != QLatin1StringView{"{"} || (indent != 0 && indent != 4)
            || !signature.match(lines.at(i - 1)).hasMatch())
            continue;
        const auto closing = QString{indent, u' '} + u'}';
        int end = i;
        while (end + 1 < lines.size() && lines.at(end) != closing)
            ++end;
        functions.append({lines.at(i - 1).trimmed(), end - i - 1});
        i = end;
    }
    return functions;
}

int publicFunctionsIn(const QString &header)
{
    static const QRegularExpression sections{
        QStringLiteral("\\n(public|protected|private|Q_SIGNALS)[^\\n]*:\\n")};
    static const QRegularExpression function{QStringLiteral("\\n    [^\\s/*#].*?\\w\\([^;{]*[;{]")};
    static const QRegularExpression classStart{QStringLiteral("\\nclass \\w+[^;\\n]*\\n\\{")};
    int most = 0;
    for (const auto &body : header.split(classStart).sliced(1)) {
        int count = 0;
        bool isPublic = false;
        qsizetype at = 0;
        auto found = sections.globalMatch(body);
        QStringList publicParts;
        while (found.hasNext()) {
            const auto match = found.next();
            if (isPublic)
                publicParts.append(body.mid(at, match.capturedStart() - at));
            isPublic = match.captured(1) == QLatin1StringView{"public"};
            at = match.capturedEnd() - 1;
        }
        for (const auto &part : publicParts) {
            for (const auto &line : part.split(u'\n')) {
                const bool isFunction = function.match(u'\n' + line).hasMatch();
                // Constructors, destructors and what Qt asks for are not the class's own vocabulary.
                if (isFunction && !line.contains(QLatin1StringView{"override"}) && !line.contains(u'~')
                    && !line.contains(QLatin1StringView{"explicit"})
                    && !line.contains(QLatin1StringView{"operator="}))
                    ++count;
            }
        }
        most = qMax(most, count);
    }
    return most;
}

int linesOf(const QString &folder)
{
    int lines = 0;
    for (const auto &file : sourcesUnder(folder))
        lines += int(readSource(file).count(u'\n'));
    return lines;
}

} // namespace

/// The budgets of the house. The figures are printed; the limits hold.
class TestSizes : public QObject
{
    Q_OBJECT

    static QStringList product()
    {
        return sourcesUnder(QStringLiteral("app")) + sourcesUnder(QStringLiteral("core"))
            + sourcesUnder(QStringLiteral("ui"));
    }

private Q_SLOTS:
    void noFileIsTooLong()
    {
        QStringList longOnes;
        for (const auto &file : product()) {
            const auto lines = readSource(file).count(u'\n');
            if (lines > LongestFile)
                longOnes.append(QStringLiteral("%1 (%2)").arg(file).arg(lines));
        }
        QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u' ')));
    }

    void functionsAreShort()
    {
        QList<int> lengths;
        QStringList longOnes;
        for (const auto &file : product()) {
            for (const auto &[name, lines] : functionsIn(readSource(file))) {
                lengths.append(lines);
                if (lines > LongestFunction)
                    longOnes.append(QStringLiteral("%1 %2 (%3)").arg(file, name).arg(lines));
            }
        }
        QVERIFY(lengths.size() > 400);
        std::sort(lengths.begin(), lengths.end());
        const int median = lengths.at(lengths.size() / 2);
        const int p95 = lengths.at(lengths.size() * 95 / 100);
        qInfo() << lengths.size() << "functions, median" << median << "lines, p95" << p95 << "longest"
                << lengths.last();
        QVERIFY(median <= 8);
        QVERIFY(p95 <= 30);
        QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
    }

    void classesSayLittle()
    {
        QStringList tooMany;
        for (const auto &file : product()) {
            if (!file.endsWith(QLatin1StringView{".h"}))
                continue;
            const int count = publicFunctionsIn(readSource(file));
            if (count > MostPublicFunctions)
                tooMany.append(QStringLiteral("%1: %2").arg(file).arg(count));
        }
        QVERIFY2(tooMany.isEmpty(), qPrintable(tooMany.join(u'\n')));
    }

    void thirtyFiveLinesOfTestsStandToAHundredLinesOfCode()
    {
        const int tests = linesOf(QStringLiteral("tests"));
        const int code = linesOf(QStringLiteral("app")) + linesOf(QStringLiteral("core"))
            + linesOf(QStringLiteral("ui"));
        qInfo() << code << "lines of code," << tests << "lines of tests," << 100 * tests / code << "to 100";
        QVERIFY(tests * 100 >= 35 * code);
    }

    void theScannerSeesALongFunction()
    {
        const auto source = QStringLiteral("int f(int a)\n{\n")
            + QStringLiteral("    a++; // {\n").repeated(70) + QStringLiteral("    return a;\n}\n");
        const auto functions = functionsIn(source);
        QCOMPARE(functions.size(), 1);
        QCOMPARE(functions.first().lines, 71);
    }
};

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
