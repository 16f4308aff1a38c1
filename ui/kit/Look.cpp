// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Look.h"

#include "ui/kit/Style.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace latarnia {

namespace {

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::Contrast:
        return QStringLiteral("contrast");
    }
    return {};
}

struct Type
{
    double factor{1};
    QFont::Weight weight{QFont::Normal};
};

Type typeOf(TextRole role)
{
    switch (role) {
    case TextRole::KeyCap:
        return {0.79, QFont::Medium};
    case TextRole::Caption:
        return {0.86};
    case TextRole::Small:
        return {0.93};
    case TextRole::SmallStrong:
        return {0.93, QFont::DemiBold};
    case TextRole::Body:
        return {1};
    case TextRole::BodyStrong:
        return {1, QFont::Medium};
    case TextRole::BodyName:
        return {1, QFont::DemiBold};
    case TextRole::Spoken:
        return {1.07};
    case TextRole::Heading:
        return {1.14, QFont::DemiBold};
    case TextRole::Page:
        return {1.43, QFont::DemiBold};
    case TextRole::Number:
        return {1.29, QFont::DemiBold};
    case TextRole::Timer:
        return {2, QFont::DemiBold};
    case TextRole::Whisper:
        return {2.2, QFont::DemiBold};
    }
    return {};
}

} // namespace

Look::Look(Scheme scheme)
    : m_scheme{scheme}
{
    QFile file{QStringLiteral(":/kit/tokens.json")};
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const auto tokens = QJsonDocument::fromJson(file.readAll()).object().value(nameOf(scheme)).toObject();
    for (size_t i = 0; i < TokenNames.size(); ++i)
        m_colours[i] = QColor{tokens.value(QLatin1StringView{TokenNames[i]}).toString()};
}

QPalette Look::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Canvas);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, Token::Ink);
    set(QPalette::PlaceholderText, Token::Ink3);
    set(QPalette::Button, Token::Surface);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::ToolTipBase, Token::Raised);
    set(QPalette::Mid, Token::Line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Ink3));
    return palette;
}

QFont Look::font(TextRole role)
{
    const auto [factor, weight] = typeOf(role);
    auto font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

void applyLook(QApplication &application, Scheme scheme)
{
    const Look look{scheme};
    QApplication::setStyle(new Style{look}); // the application owns its style
    application.setPalette(look.palette());
}

const Look &lookOf(const QWidget *widget)
{
    static const Look plain;
    const auto *style = qobject_cast<const Style *>(widget->style());
    return style ? style->look() : plain;
}

QColor colourOf(const QWidget *widget, Token token)
{
    return lookOf(widget).colour(token);
}

QPen groundEdgeOf(const QWidget *widget)
{
    const auto &look = lookOf(widget);
    return look.scheme() == Scheme::Contrast ? QPen{look.colour(Token::Control)} : QPen{Qt::NoPen};
}

int grown(int pixels)
{
    return qMax(pixels, qRound(pixels * QFontInfo{QApplication::font()}.pixelSize() / 14.0));
}

} // namespace latarnia
