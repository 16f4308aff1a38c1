// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Schema.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace latarnia {

namespace {

/// valijson writes a place as "<root>", "[services]", "[0]"; we write it as a JSON pointer.
QString pointerFrom(const std::vector<std::string> &context)
{
    QString pointer;
    for (const auto &step : context) {
        auto name = QString::fromStdString(step);
        if (name == QLatin1StringView{"<root>"})
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.sliced(1, name.size() - 2);
        pointer += u'/' + name;
    }
    return pointer.isEmpty() ? QStringLiteral("/") : pointer;
}

/// The deepest place says most: a failed element also fails every list and object around it.
Problem deepestProblem(valijson::ValidationResults &results, const QString &file)
{
    valijson::ValidationResults::Error error;
    Problem deepest{.fault = Fault::SchemaMismatch, .file = file};
    size_t depth = 0;
    while (results.popError(error)) {
        if (error.context.size() < depth)
            continue;
        depth = error.context.size();
        deepest.where = pointerFrom(error.context);
        deepest.note = QString::fromStdString(error.description);
    }
    return deepest;
}

} // namespace

Result<> checkAgainstSchema(const QJsonObject &content, const QJsonObject &schema, const QString &file)
{
    valijson::Schema parsed;
    const QJsonValue schemaValue{schema};
    const QJsonValue contentValue{content};
    valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
    parser.populateSchema(valijson::adapters::QtJsonAdapter{schemaValue}, parsed);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(parsed, valijson::adapters::QtJsonAdapter{contentValue}, &results))
        return {};
    return deepestProblem(results, file);
}

} // namespace latarnia
