#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

class QGridLayout;

namespace kursbuch {

/// The ten base services of the own house as a table: reuse or new, and why. What is new beside
/// what is there would be a second infrastructure.
class BaseServices {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::BaseServices)

public:
    static void build(FormPage& page);

private:
    static void addHeadings(QGridLayout& grid);
    static void addRow(const Section& card, QGridLayout& grid, const Item& item);
    static QWidget* choiceOf(const Section& card, const Item& item);
    static QWidget* reasonOf(const Section& card, const Item& item);
    [[nodiscard]] static QString result(
        const FormPage& page, const std::vector<const Item*>& items);
};

} // namespace kursbuch
