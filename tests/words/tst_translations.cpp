// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Problem.h"
#include "ui/words/Language.h"
#include "ui/words/LevelWords.h"
#include "ui/words/ProblemWords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source{};
    QStringList texts{};
    bool unfinished{false};
    bool plural{false};
};

QList<Message> messagesOf(const QString &language)
{
    QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/translations/latarnia_%1.ts").arg(language)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml{&file};
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            messages.append(Message{.plural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().texts.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1)
            messages.last().texts.append(xml.readElementText());
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression pattern{u"%[0-9n]"_s};
    QStringList places;
    auto found = pattern.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.sort();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void everyStringIsFinished_data() { languages(); }

    void everyStringIsFinished()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(language);
        QVERIFY(messages.size() > 250);
        for (const auto &message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            for (const auto &text : message.texts)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
        }
    }

    void everyTranslationHasTheSamePlaces_data() { languages(); }

    void everyTranslationHasTheSamePlaces()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(language);
        for (const auto &message : messages) {
            for (const auto &text : message.texts)
                QVERIFY2(placesIn(text) == placesIn(message.source),
                         qPrintable(message.source + u" → "_s + text));
        }
    }

    void pluralsHaveAsManyFormsAsTheLanguage_data() { languages(); }

    void pluralsHaveAsManyFormsAsTheLanguage()
    {
        QFETCH(QString, language);
        const int forms = language == u"pl"_s ? 3 : 2;
        for (const auto &message : messagesOf(language)) {
            if (message.plural)
                QCOMPARE(message.texts.size(), forms);
        }
    }

    void noTextIsMarkup_data() { languages(); }

    void noTextIsMarkup()
    {
        QFETCH(QString, language);
        for (const auto &message : messagesOf(language)) {
            for (const auto &text : message.texts)
                QVERIFY2(!text.contains(u'<') && !text.contains(u'!'), qPrintable(text));
        }
    }

    void everyFaultHasASentenceInEveryLanguage()
    {
        Language language;
        QSet<QString> sentences;
        for (const auto &code : Language::known()) {
            language.change(code);
            for (int fault = 0; fault <= int(Fault::Stopped); ++fault) {
                const auto sentence = sentenceFor(Fault(fault));
                QVERIFY(sentence.endsWith(u'.'));
                sentences.insert(sentence);
            }
        }
        QCOMPARE(sentences.size(), 3 * (int(Fault::Stopped) + 1));
    }

    void theLanguageReallyChanges()
    {
        Language language;
        language.change(u"pl"_s);
        QCOMPARE(nameOf(Level::T1), u"Silne przesłanki"_s);
        language.change(u"es"_s);
        QCOMPARE(nameOf(Level::T1), u"Indicios fuertes"_s);
        language.change(u"en"_s);
        QCOMPARE(nameOf(Level::T1), u"Strong indication"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
