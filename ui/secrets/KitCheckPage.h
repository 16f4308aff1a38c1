// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"
#include "ui/secrets/StartPage.h"

#include <array>

namespace latarnia {

/// Two words of the kit, asked back from the paper.
class KitCheckPage : public StartPage
{
    Q_OBJECT

public:
    explicit KitCheckPage(QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    QString missing() const override;
    QWidget *firstControl() const override { return m_asked.front().field; }
    /// Asks for two of these, chosen by chance.
    void ask(const QStringList &words);

protected:
    void translate() override;

private:
    struct Asked
    {
        int place{0}; ///< from 0
        QLineEdit *field{nullptr};
        Labelled *labelled{nullptr};
    };

    bool isRight(const Asked &asked) const;

    QStringList m_words;
    std::array<Asked, 2> m_asked;
    StatusLine *m_notice;
};

} // namespace latarnia
