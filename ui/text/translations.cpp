#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kursbuch {

Translations::~Translations()
{
    takeOff();
}

void Translations::takeOff()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

void Translations::use(Language language)
{
    takeOff();
    const QString code = languageCode(language);
    // Ours last, so that it is asked first; Qt's own is not installed everywhere.
    const std::pair<QString, QString> files[] = {
        {u"qt_"_s + code, u":/kursbuch/i18n"_s},
        {u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"kursbuch_"_s + code, u":/kursbuch/i18n"_s},
    };
    for (const auto& [name, folder] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}

Language Translations::ofSystem()
{
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::German ? u"de"_s : u"en"_s;
}

Language languageOf(const QString& code)
{
    return code == "de"_L1 ? Language::German : Language::English;
}

} // namespace kursbuch
