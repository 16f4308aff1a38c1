// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace latarnia {

/// The colours of the look, by what they are for (resources/tokens.json).
enum class Token {
    Canvas,
    Surface,
    Sunken,
    Raised,
    Line,
    Control,
    Ink,
    Ink2,
    Ink3,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    Tint,
    Focus,
    NoInk,
    NoFill,
    Alert,
    AlertTint,
    Warn,
    WarnTint,
    Good,
    GoodTint,
    T0,
    T0Fill,
    T1,
    T1Fill,
    T1Shape,
    T2,
    T2Fill,
    T2Shape,
    T3,
    T3Fill,
    T3Shape,
    T4,
    T4Fill,
    T4Shape,
    T5,
    T5Fill,
    T5Shape,
    Practice,
    PracticeTint,
    Hit,
    C1,
    C2,
    C3,
    Brand,
    OnBrand,
    OnBrand2,
    Curtain,
    OnCurtain,
    OnCurtain2
};

constexpr std::array TokenNames{
    "canvas",   "surface",      "sunken",      "raised",      "line",     "control", "ink",      "ink2",
    "ink3",     "accent",       "accentHover", "accentPress", "onAccent", "tint",    "focus",    "noInk",
    "noFill",   "alert",        "alertTint",   "warn",        "warnTint", "good",    "goodTint", "t0",
    "t0Fill",   "t1",           "t1Fill",      "t1Shape",     "t2",       "t2Fill",  "t2Shape",  "t3",
    "t3Fill",   "t3Shape",      "t4",          "t4Fill",      "t4Shape",  "t5",      "t5Fill",   "t5Shape",
    "practice", "practiceTint", "hit",         "c1",          "c2",       "c3",      "brand",    "onBrand",
    "onBrand2", "curtain",      "onCurtain",   "onCurtain2"};

static_assert(TokenNames.size() == std::size_t(Token::OnCurtain2) + 1);

} // namespace latarnia
