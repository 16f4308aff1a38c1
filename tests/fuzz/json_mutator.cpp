// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

// Targets that read JSON get half of their changes from here: bytes changed at random rarely parse.

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t most);

namespace {

using Random = std::minstd_rand;

/// Values that have broken readers of JSON before.
QJsonValue oddValue(Random &random)
{
    static const auto values
        = QJsonDocument::fromJson(
              R"([null, true, false, 0, -1, 1, 2, 999, 1000, 1.5, 1e300, 2147483648, "", "x", "\u0000", "a\nb",
                  "\ud83d", "\uffff", "\ufeffa", "\u202ex", {}, [], [null], [1, 1], {"": 1}, "yes", "no",
                  "9999-12-31T23:59:59-01:00", "1900-01-01T00:00:00+14:00", "2026-02-30", "24:00", "T0", "CO\n"])")
              .array();
    return values.at(qsizetype(random() % std::size_t(values.size())));
}

QJsonValue changed(const QJsonValue &value, Random &random);

QJsonValue changed(QJsonObject object, Random &random)
{
    const auto keys = object.keys();
    const auto key = keys.at(qsizetype(random() % std::size_t(keys.size())));
    const auto other = keys.at(qsizetype(random() % std::size_t(keys.size())));
    switch (random() % 6) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.insert(key, object.value(other));
        break;
    case 2:
        object.insert(key + u'?', object.value(key));
        break;
    default:
        object.insert(key, changed(object.value(key), random));
    }
    return object;
}

QJsonValue changed(QJsonArray list, Random &random)
{
    const auto at = qsizetype(random() % std::size_t(list.size()));
    switch (random() % 5) {
    case 0:
        list.removeAt(at);
        break;
    case 1:
        list.insert(at, QJsonValue{list.at(at)});
        break;
    default:
        list.replace(at, changed(list.at(at), random));
    }
    return list;
}

QJsonValue changed(const QJsonValue &value, Random &random)
{
    if (random() % 8 == 0)
        return oddValue(random);
    if (value.isObject() && !value.toObject().isEmpty())
        return changed(value.toObject(), random);
    if (value.isArray() && !value.toArray().isEmpty())
        return changed(value.toArray(), random);
    if (value.isString() && random() % 2 == 0)
        return QJsonValue{value.toString() + oddValue(random).toString()};
    return oddValue(random);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *bytes, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    Random random{seed};
    const QByteArray text{reinterpret_cast<const char *>(bytes), qsizetype(size)};
    const auto document = QJsonDocument::fromJson(text);
    if (random() % 2 == 0 || !document.isObject() || document.object().isEmpty())
        return LLVMFuzzerMutate(bytes, size, most);
    const auto next = changed(document.object(), random).toObject();
    const auto written = QJsonDocument{next}.toJson(QJsonDocument::Compact);
    if (std::size_t(written.size()) > most)
        return LLVMFuzzerMutate(bytes, size, most);
    std::copy(written.begin(), written.end(), bytes);
    return std::size_t(written.size());
}
