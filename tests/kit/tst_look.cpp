// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Look.h"

#include <QTest>

#include <cmath>

using namespace latarnia;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.x contrast.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // by value
    return (light + 0.05) / (dark + 0.05);
}

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
            {Focus, {Canvas, Surface, Sunken, Tint}},
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

    void theMeasureItselfIsRight()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
