#pragma once

#include <QString>

namespace kursbuch {

enum class Language { German, English };

/// One sentence or label in both languages of the product.
struct Text {
    QString de;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::German ? de : en;
    }
    [[nodiscard]] bool isComplete() const { return !de.isEmpty() && !en.isEmpty(); }
    bool operator==(const Text&) const = default;
};

} // namespace kursbuch
