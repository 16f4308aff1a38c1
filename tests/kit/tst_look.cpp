// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Contrast.h"
#include "ui/kit/Look.h"

#include <QTest>

using namespace latarnia;

namespace {

struct Pair
{
    Token ink;
    QList<Token> grounds;
};

const QList<Token> &allGrounds()
{
    static const QList<Token> grounds{Token::Canvas, Token::Surface, Token::Sunken, Token::Raised,
                                      Token::Tint};
    return grounds;
}

QList<Pair> textPairs()
{
    using enum Token;
    return {{Ink, allGrounds()},
            {Ink2, allGrounds()},
            {Ink3, allGrounds()},
            {Accent, allGrounds()},
            {OnAccent, {Accent, AccentHover, AccentPress}},
            {NoInk, {NoFill}},
            {Alert, {AlertTint, Surface, Canvas, Sunken}},
            {Warn, {WarnTint, Surface, Canvas, Sunken}},
            {Good, {GoodTint, Surface, Canvas, Sunken}},
            {Practice, {PracticeTint, Surface, Canvas, Sunken}},
            {Ink, {AlertTint, WarnTint, GoodTint, PracticeTint, Hit}},
            {Ink2, {AlertTint, WarnTint, GoodTint, PracticeTint}},
            {T0, {T0Fill}},
            {T1, {T1Fill}},
            {T2, {T2Fill}},
            {T3, {T3Fill}},
            {T4, {T4Fill}},
            {T5, {T5Fill}},
            {OnBrand, {Brand}},
            {OnBrand2, {Brand}},
            {OnCurtain, {Curtain}},
            {OnCurtain2, {Curtain}}};
}

QList<Pair> shapePairs()
{
    using enum Token;
    return {{Control, allGrounds()},
            {Focus, allGrounds()},
            {T0, {T0Fill}}, // the ring in the strip of a danger
            {Surface, {T0Fill, NoFill}}, // a field in that strip; the answer no beside the others
            {Tint, {NoFill}},
            {Accent, allGrounds()}, // the bar of the chosen row, the edge of what is on
            {Good, {Raised}}, // the mark of a key that arrived
            {T1Shape, {T1Fill, Surface}},
            {T2Shape, {T2Fill, Surface}},
            {T3Shape, {T3Fill, Surface}},
            {T4Shape, {T4Fill, Surface}},
            {T5Shape, {T5Fill, Surface}},
            {T0Fill, {Surface, Canvas}},
            {C1, {Surface}},
            {C2, {Surface}},
            {C3, {Surface}}};
}

/// What only divides; nothing is read from it that is not said by the room between the parts.
const QList<Token> &dividers()
{
    static const QList<Token> tokens{Token::Line};
    return tokens;
}

struct PaletteText
{
    QPalette::ColorRole ink{};
    QList<QPalette::ColorRole> grounds{};
};

/// What Qt's own controls paint with: fields, lists, tables, tool tips.
QList<PaletteText> paletteTexts()
{
    return {{QPalette::WindowText, {QPalette::Window}},
            {QPalette::Text, {QPalette::Base, QPalette::AlternateBase}},
            {QPalette::ButtonText, {QPalette::Button}},
            {QPalette::HighlightedText, {QPalette::Highlight}},
            {QPalette::PlaceholderText, {QPalette::Base}},
            {QPalette::ToolTipText, {QPalette::ToolTipBase}},
            {QPalette::Link, {QPalette::Base, QPalette::Window}}};
}

} // namespace

/// Every pair of colours that meets on the screen, in every look.
class TestLook : public QObject
{
    Q_OBJECT

    static void schemes()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("contrast") << int(Scheme::Contrast);
    }

    static void check(const QList<Pair> &pairs, Scheme scheme, double least)
    {
        const Look look{scheme};
        for (const auto &[ink, grounds] : pairs) {
            for (const auto ground : grounds) {
                const double found = contrast(look.colour(ink), look.colour(ground));
                const auto said = QStringLiteral("%1 on %2: %3")
                                      .arg(QLatin1StringView{TokenNames[size_t(ink)]},
                                           QLatin1StringView{TokenNames[size_t(ground)]})
                                      .arg(found);
                QVERIFY2(found >= least, qPrintable(said));
            }
        }
    }

private Q_SLOTS:
    void everyTokenIsAColour_data() { schemes(); }

    void everyTokenIsAColour()
    {
        QFETCH(int, scheme);
        const Look look{Scheme(scheme)};
        for (size_t i = 0; i < TokenNames.size(); ++i)
            QVERIFY2(look.colour(Token(i)).isValid(), TokenNames[i]);
    }

    void textCanBeRead_data() { schemes(); }

    void textCanBeRead()
    {
        QFETCH(int, scheme);
        // The clock of the curtain is the same everywhere and large.
        check(textPairs(), Scheme(scheme), Scheme(scheme) == Scheme::Contrast ? 7.0 : 4.5);
    }

    void shapesCanBeSeen_data() { schemes(); }

    void shapesCanBeSeen()
    {
        QFETCH(int, scheme);
        check(shapePairs(), Scheme(scheme), 3.0);
    }

    void textInThePaletteCanBeRead_data() { schemes(); }

    void textInThePaletteCanBeRead()
    {
        QFETCH(int, scheme);
        const auto palette = Look{Scheme(scheme)}.palette();
        const double least = Scheme(scheme) == Scheme::Contrast ? 7.0 : 4.5;
        const auto texts = paletteTexts();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto &[ink, grounds] : texts) {
                for (const auto ground : grounds) {
                    const double found = contrast(palette.color(group, ink), palette.color(group, ground));
                    const auto said = QStringLiteral("group %1, %2 on %3: %4")
                                          .arg(int(group))
                                          .arg(int(ink))
                                          .arg(int(ground))
                                          .arg(found);
                    QVERIFY2(found >= least, qPrintable(said));
                }
            }
        }
    }

    void everyColourIsMeasured()
    {
        QSet<Token> measured{dividers().begin(), dividers().end()};
        const auto pairs = textPairs() + shapePairs();
        for (const auto &[ink, grounds] : pairs) {
            measured.insert(ink);
            measured.unite({grounds.begin(), grounds.end()});
        }
        for (size_t i = 0; i < TokenNames.size(); ++i)
            QVERIFY2(measured.contains(Token(i)), TokenNames[i]);
    }

    void theMeasureItselfIsRight()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
