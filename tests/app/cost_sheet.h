#pragma once

#include "app/assess/cost_parts.h"
#include "app/assess/cost_tariff.h"

namespace kursbuch {

/// A sheet with hand-made figures, so that cost functions are tested without the catalogue.
struct CostSheet {
    explicit CostSheet(int months)
        : sheet(months)
    {
    }

    void figure(const char* id, double value, Unit unit)
    {
        const QString name = QString::fromLatin1(id);
        catalog.figures[name] = {.id = name, .value = value, .unit = unit};
        sheet.given(QStringLiteral("common.") + name, value, unit, {});
    }
    CostBook open(const QString& way)
    {
        return {.way = {sheet, way + QLatin1Char('.')}, .plan = plan, .catalog = catalog};
    }

    Plan plan {};
    Catalog catalog {};
    Sheet sheet;
};

/// The small server in Germany of the cost model, section 5, vector O1 (own figures, checked
/// twice).
struct SmallServer : CostSheet {
    SmallServer(int months, double utilisation, double residual)
        : CostSheet(months)
    {
        using namespace unit;
        figure("interest_rate", 0.05, One);
        figure("hours_per_month", 730, Hour / Month);
        figure("pue", 1.46, One);
        figure("electricity_price", 0.24 / 1000, Eur / (Watt * Hour));
        figure("electricity_drift", 0, One);
        figure("salary_admin", 58000.0 / 12, Eur / (Fte * Month));
        figure("employer_factor", 1.21, One);
        figure("wage_growth", 0, One);
        figure("fte_extend", 0.15, Fte);
        figure("fte_cloud", 0.05, Fte);
        figure("spares_share", 0.03, One);
        figure("support_rate", 0.10 / 12, One / Month);
        figure("residual_share", residual, One);
        figure("residual_left_after_year", 0.67, One);
        figure("residual_floor", 0.05, One);
        figure("hardware_drift", 0, One);
        figure("refresh_share", 1, One);
        figure("insurance_rate", 0, One / Month);
        figure("demand_charge", 0, Eur / (Watt * Month));
        figure("hardware_life", 60, Month);
        figure("setup_days_extend", 32, Hour);
        figure("day_rate", 125, Eur / Hour);
        figure("storage_price", 0.05e-9, Eur / (Byte * Month));
        figure("cloud_drift", 0, One);
        figure("cloud_support_rate", 0, One);
        figure("offer.l40s.price", 1.74290277778, Eur / Hour);
        addOwn(utilisation);
        addCloud(utilisation);
    }

    void addOwn(double utilisation)
    {
        CostBook costs = open(QStringLiteral("extend"));
        const auto constant
            = [this](double value, Unit unit) { return sheet.constant(value, unit); };
        bookHardware(costs, constant(32000, unit::Eur));
        bookSetup(costs, QStringLiteral("setup_days_extend"));
        book(costs, Timing::Upfront, {QStringLiteral("room")}, constant(1500, unit::Eur));
        const Q energy = addEnergy(costs,
            {.idle = constant(300, unit::Watt),
                .peak = constant(1400, unit::Watt),
                .utilisation = constant(utilisation, unit::One),
                .hours = costs.figure(QStringLiteral("hours_per_month"))},
            QStringLiteral("pue"), {});
        bookPower(costs, energy, constant(1400, unit::Watt));
        bookStaff(costs, QStringLiteral("fte_extend"));
        closeBook(costs);
        own = costs.parts;
    }

    void addCloud(double utilisation)
    {
        CostBook costs = open(QStringLiteral("cloud"));
        const Offer offer {.id = QStringLiteral("l40s"), .pricePerHour = 1.74290277778};
        bookRent(costs, offer,
            {.instances = sheet.constant(2),
                .hours = 2 * utilisation * costs.figure(QStringLiteral("hours_per_month"))});
        bookCloudData(costs, {}, sheet.constant(2000e9, unit::Byte), {});
        bookStaff(costs, QStringLiteral("fte_cloud"));
        closeBook(costs);
        cloud = costs.parts;
    }

    std::vector<CostPart> own {};
    std::vector<CostPart> cloud {};
};

} // namespace kursbuch
