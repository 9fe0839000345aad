#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>
#include <map>

namespace kursbuch {

/// One thing that is not settled yet, and where it is settled.
struct OpenPoint {
    QString label;
    QString jump {}; ///< "stop/field"
    QDate due {};
    QStringList ways {}; ///< that wait for it
};

/// All that is open over all stops: questions of the rules, and answers in somebody's charge.
class OpenPoints {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OpenPoints)

public:
    explicit OpenPoints(const FormPage& page);

    /// "person:<id>" for whoever is named, else "role:<id>"; in the order of the roles.
    [[nodiscard]] std::vector<QString> people() const;
    [[nodiscard]] const std::vector<OpenPoint>& of(const QString& who) const
    {
        return m_points.at(who);
    }
    [[nodiscard]] QString nameOf(const QString& who) const;
    [[nodiscard]] QString html(const OpenPoint& point) const;

private:
    void addQuestions(const WayResult& way);
    void addItems();
    void addCharges();
    [[nodiscard]] QString personOf(const QString& role) const;

    const FormPage& m_page;
    std::map<QString, std::vector<OpenPoint>> m_points;
};

} // namespace kursbuch
