// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonScan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace latarnia {

JsonScan::JsonScan(QByteArrayView text, int deepest)
    : m_text{text}
    , m_deepest{deepest}
{
}

std::optional<JsonScan::Finding> JsonScan::run()
{
    for (; m_at < m_text.size() && !m_finding; ++m_at) {
        const char c = m_text.at(m_at);
        if (c == '\n')
            ++m_line;
        else if (c == '{' || c == '[')
            openContainer(c);
        else if (c == '}' || c == ']')
            closeContainer();
        else if (c == ',' && !m_levels.isEmpty())
            m_levels.last().expectsKey = m_levels.last().isObject;
        else if (c == '"') {
            const bool key = isKey();
            const auto raw = readString();
            if (key)
                checkKey(raw);
        }
    }
    return m_finding;
}

void JsonScan::openContainer(char bracket)
{
    m_levels.append({.isObject = bracket == '{', .expectsKey = bracket == '{', .keys = {}});
    if (m_levels.size() > m_deepest)
        m_finding = {.kind = Finding::Kind::TooDeep, .line = m_line, .key = {}};
}

void JsonScan::closeContainer()
{
    if (!m_levels.isEmpty())
        m_levels.removeLast();
}

bool JsonScan::isKey() const
{
    return !m_levels.isEmpty() && m_levels.last().expectsKey;
}

/// The string from its opening to its closing quote; leaves m_at on the closing one.
QByteArray JsonScan::readString()
{
    const auto start = m_at++;
    while (m_at < m_text.size() && m_text.at(m_at) != '"')
        m_at += m_text.at(m_at) == '\\' ? 2 : 1;
    return m_text.sliced(start, qMin(m_at + 1, m_text.size()) - start).toByteArray();
}

void JsonScan::checkKey(const QByteArray &raw)
{
    // Two spellings of one key ("a" and "\u0061") are the same key: let the parser unescape it.
    const auto key = QJsonDocument::fromJson('[' + raw + ']').array().first().toString();
    auto &level = m_levels.last();
    level.expectsKey = false;
    if (level.keys.contains(key))
        m_finding = {.kind = Finding::Kind::DuplicateKey, .line = m_line, .key = key};
    level.keys.insert(key);
}

} // namespace latarnia
