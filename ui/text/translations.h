#pragma once

#include "app/base/text.h"

#include <QTranslator>
#include <memory>
#include <vector>

namespace kursbuch {

/// The language of the window texts; German is installed over the English sources and taken off
/// again.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    void use(Language language);
    void takeOff();

    /// German where the system speaks it, else English.
    [[nodiscard]] static Language ofSystem();

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language languageOf(const QString& code);

} // namespace kursbuch
