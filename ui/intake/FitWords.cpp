// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/FitWords.h"

#include <QLayout>

#include <array>

namespace latarnia {

namespace {

struct Step
{
    int side;
    int gap;
    TextRole said;
    TextRole beside;
};

constexpr std::array Steps{
    Step{80, 20, TextRole::Whisper, TextRole::Page}, Step{24, 6, TextRole::Whisper, TextRole::Body},
    Step{24, 6, TextRole::Page, TextRole::Body},     Step{24, 4, TextRole::Body, TextRole::Body},
    Step{24, 2, TextRole::Body, TextRole::Small},    Step{16, 0, TextRole::Body, TextRole::Caption}};

} // namespace

void fitWords(QWidget &view, const QList<Label *> &said, const QList<Label *> &beside)
{
    auto *layout = view.layout();
    for (const auto &[side, gap, large, small] : Steps) {
        for (auto *label : said)
            label->setRole(large);
        for (auto *label : beside)
            label->setRole(small);
        layout->setContentsMargins(side, gap + 4, side, gap + 4);
        layout->setSpacing(gap);
        layout->activate();
        if (layout->heightForWidth(view.width()) <= view.height())
            return;
    }
}

} // namespace latarnia
