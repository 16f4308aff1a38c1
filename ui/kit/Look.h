// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Token.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>

class QApplication;
class QWidget;

namespace latarnia {

enum class Scheme { Light, Dark, Contrast };

/// The roles of text; each is a factor of the system font's size, so that 200 % is one number.
enum class TextRole {
    KeyCap,
    Caption,
    Small,
    SmallStrong,
    Body,
    BodyStrong,
    BodyName,
    Spoken,
    Heading,
    Page,
    Number,
    Timer,
    Whisper
};

/// One palette of the look as a value. Replaced as a whole, never changed.
class Look
{
public:
    explicit Look(Scheme scheme = Scheme::Light);

    Scheme scheme() const { return m_scheme; }
    const QColor &colour(Token token) const { return m_colours[size_t(token)]; }
    QPalette palette() const;
    static QFont font(TextRole role);

private:
    Scheme m_scheme;
    std::array<QColor, TokenNames.size()> m_colours;
};

/// Dresses the whole program; the one place where style, palette and font change.
void applyLook(QApplication &application, Scheme scheme);

/// The look a widget is painted with: the application's, or the light one where none was applied.
const Look &lookOf(const QWidget *widget);
QColor colourOf(const QWidget *widget, Token token);
/// The edge of a ground that other looks tell by its colour alone: a thin line in the contrast look.
QPen groundEdgeOf(const QWidget *widget);
/// A length that grows with the text, given as it is with text of 14 pixels; icons use it.
int grown(int pixels);

constexpr int Gap = 8; ///< the grid, in logical pixels
constexpr int ControlHeight = 32;
constexpr int CompactHeight = 28;
constexpr int CardRadius = 8;
constexpr int ControlRadius = 6;

} // namespace latarnia
