// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"

#include <QDir>
#include <QFile>

#include <vector>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

// 'LATA': tells our files from any other SQLite file.
constexpr int ApplicationId = 0x4c415441;

/// One statement a paragraph, so that triggers need no parser.
QList<QByteArray> statementsIn(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> statements;
    const auto text = file.readAll();
    qsizetype at = 0;
    while (at < text.size()) {
        const auto end = text.indexOf("\n\n", at);
        const auto statement = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
        at = end < 0 ? text.size() : end + 2;
    }
    return statements;
}

QStringList stepsUnder(const QString &folder)
{
    QStringList paths;
    const auto names = QDir{folder}.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

/// The portable step, then what this engine adds to it (the same four digits at the start of its name).
QList<QByteArray> statementsOfStep(const QString &path)
{
    auto statements = statementsIn(path);
    const auto number = path.section(u'/', -1).left(4);
    const auto engine = stepsUnder(u":/schema/sqlite"_s);
    for (const auto &addition : engine) {
        if (addition.section(u'/', -1).startsWith(number))
            statements += statementsIn(addition);
    }
    return statements;
}

Result<> runStep(Database &database, const QString &path)
{
    const auto statements = statementsOfStep(path);
    for (const auto &statement : statements) {
        if (const auto done = database.runOnce(statement); !done)
            return done;
    }
    const auto name = path.section(u'/', -1);
    return database.runOnce("PRAGMA user_version = "
                            + QByteArray::number(QStringView{name}.first(4).toInt()));
}

Result<> checkOwner(Database &database, int version)
{
    const auto owner = database.value("PRAGMA application_id");
    if (!owner)
        return owner.problem();
    const auto tables = database.value("SELECT COUNT(*) FROM sqlite_master");
    if (!tables)
        return tables.problem();
    const bool empty = version == 0 && tables->toInt() == 0;
    if (!empty && owner->toInt() != ApplicationId)
        return Problem{.fault = Fault::StoreDamaged, .note = u"application_id"_s};
    return empty ? database.runOnce("PRAGMA application_id = " + QByteArray::number(ApplicationId))
                 : Result<>{};
}

} // namespace

int latestSchema()
{
    return int(stepsUnder(u":/schema"_s).size());
}

Result<> migrate(Database &database)
{
    const auto version = database.value("PRAGMA user_version");
    if (!version)
        return version.problem();
    if (version->toInt() > latestSchema())
        return Problem{.fault = Fault::StoreNewerThanProgram, .note = version->toString()};
    if (const auto ours = checkOwner(database, version->toInt()); !ours)
        return ours;
    const auto steps = stepsUnder(u":/schema"_s);
    for (int step = version->toInt(); step < steps.size(); ++step) {
        const auto done = atomically(database, [&] { return runStep(database, steps.at(step)); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace latarnia
