// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace latarnia {

/// Walks over JSON text that is well formed and finds what the parser lets pass in silence: a key written
/// twice in one object, and nesting deeper than a limit.
class JsonScan
{
public:
    struct Finding
    {
        enum class Kind { DuplicateKey, TooDeep } kind{};
        int line{1};
        QString key{};
    };

    JsonScan(QByteArrayView text, int deepest);
    std::optional<Finding> run();

private:
    void openContainer(char bracket);
    void closeContainer();
    QByteArray readString();
    bool isKey() const;
    void checkKey(const QByteArray &raw);

    struct Level
    {
        bool isObject{};
        bool expectsKey{};
        QSet<QString> keys{};
    };

    QByteArrayView m_text;
    int m_deepest;
    qsizetype m_at{0};
    int m_line{1};
    QList<Level> m_levels;
    std::optional<Finding> m_finding;
};

} // namespace latarnia
