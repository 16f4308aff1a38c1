// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SecondPlace.h"

#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto SecondPlaceName = "secondPlace"_L1; ///< in the vault
constexpr int NoteFormat = 1;
constexpr qint64 MaxNoteBytes = 16 * 1024;
constexpr int MaxPath = 4096;
constexpr int MostLayers = 8; ///< of devices over each other

/// The whole disk under a device: "dm-0" over "sda2" is "sda".
QString diskOf(const QString &device)
{
    QString at = QFileInfo{device}.canonicalFilePath();
    at = QFileInfo{at.isEmpty() ? device : at}.fileName();
    for (int i = 0; i < MostLayers; ++i) {
        const auto below
            = QDir{u"/sys/class/block/%1/slaves"_s.arg(at)}.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (below.isEmpty())
            break;
        at = below.first();
    }
    const QFileInfo inSystem{u"/sys/class/block/"_s + at};
    const auto path = inSystem.canonicalFilePath();
    return QFileInfo::exists(path + u"/partition"_s) ? QFileInfo{QFileInfo{path}.path()}.fileName() : at;
}

QString noteIn(const QString &data)
{
    return QDir{data}.filePath(u"second-place.json"_s);
}

} // namespace

Result<QString> makeSecondPlace(const QString &chosen, const QString &data)
{
    const QDir folder{chosen};
    const Problem unreachable{.fault = Fault::FileUnwritable, .file = folder.dirName()};
    if (chosen.isEmpty() || folder.isRelative() || !folder.exists())
        return unreachable;
    const auto real = folder.canonicalPath();
    const auto realData = QDir{data}.canonicalPath();
    if (real == realData || real.startsWith(realData + u'/'))
        return Problem{.fault = Fault::NotAllowed, .file = folder.dirName()};
    const auto place = QDir{real}.filePath(u"latarnia-backups"_s);
    if (!QDir{}.mkpath(place))
        return unreachable;
    closeToOthers(place);
    return QFileInfo{place}.isWritable() ? Result<QString>{place} : unreachable;
}

bool areOnOneDisk(const QString &one, const QString &other)
{
    const QStorageInfo a{one};
    const QStorageInfo b{other};
    const auto deviceOfA = QString::fromLocal8Bit(a.device());
    const auto deviceOfB = QString::fromLocal8Bit(b.device());
    if (!deviceOfA.startsWith("/dev/"_L1) || !deviceOfB.startsWith("/dev/"_L1))
        return a.rootPath() == b.rootPath(); // memory, an overlay, another computer
    return diskOf(deviceOfA) == diskOf(deviceOfB);
}

Result<QString> secondPlace(const StoreAccess &access)
{
    QString place;
    const auto read = access([&place](Store &store) -> Result<> {
        const auto value = store.office().meta.value(SecondPlaceName);
        if (!value)
            return value.problem();
        place = *value;
        return {};
    });
    return read ? Result<QString>{place} : read.problem();
}

Result<> keepSecondPlace(const StoreAccess &access, const QString &place)
{
    return access([place](Store &store) { return store.office().meta.keep(SecondPlaceName, place); });
}

Result<> noteSecondPlace(const QString &data, const QString &place)
{
    if (notedSecondPlace(data) == place)
        return {};
    if (place.isEmpty()) {
        removeDurably(noteIn(data));
        return {};
    }
    const QJsonObject note{{u"format"_s, NoteFormat}, {u"place"_s, place}};
    return writeDurably(noteIn(data), QJsonDocument{note}.toJson(QJsonDocument::Compact) + '\n');
}

QString notedSecondPlace(const QString &data)
{
    const auto text = readFile(noteIn(data), MaxNoteBytes);
    const auto object = text ? parseJsonObject(*text, u"second-place.json"_s) : text.problem();
    if (!object)
        return {};
    JsonReader in{*object, u"second-place.json"_s};
    (void)in.number("format"_L1, NoteFormat, NoteFormat);
    const auto place = in.text("place"_L1, Presence::Required, MaxPath);
    return in.finish() && QDir::isAbsolutePath(place) ? place : QString{};
}

} // namespace latarnia
