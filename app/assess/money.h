#pragma once

#include "app/assess/assess.h"

namespace kursbuch {

/// Payments of one budget year; net ones add up to the total of the way, less the residual value.
/// Without a planning start the years are years of service, counted from 1.
struct YearPayment {
    int year = 0; ///< the calendar year in which the budget year begins
    bool partial = false; ///< not served in all of its twelve months
    QString investment {}; ///< quantity ids: one-off cost and lump sums
    QString running {};
    QString residual {}; ///< what is got back in the last year; empty elsewhere
    QString investmentGross {};
    QString runningGross {};
};

/// What is written off in one calendar year (year of service without a planning start).
struct DepreciationYear {
    int year = 0;
    QString amount {}; ///< quantity id
};

/// Depreciation beside the payments, never mixed into them.
struct Depreciation {
    QString method {}; ///< "linear", "one_year" or "declining": as it was applied
    std::vector<DepreciationYear> years {}; ///< empty: nothing is bought
    std::vector<Message> notes {}; ///< why the method wanted is not the one applied, and the like
};

/// Ids are those of quantities in Money::sheet, empty where a way has no such figure.
struct WayMoney {
    QString way;
    /// NPV as equal payments, per month as all flows are; times twelve it is the equivalent annual
    /// cost, and so it is shown.
    QString equivalent {};
    QString perThousandRequests {}; ///< EUR/request; all cost over all requests of the period
    QString perMillionTokens {}; ///< EUR/token, read and written; where all work is counted so
    QString vat {}; ///< on all but staff and what is got back for the hardware
    QString gross {}; ///< the total with it
    QString paidHours {}; ///< GPU hours a month that are paid for, mean of the period
    QString unusedHours {}; ///< of them
    QString unusedShare {};
    QString unusedCost {}; ///< over the period, of machines or rent
    QString providerSupport {}; ///< over the period
    QString ownSupport {}; ///< over the period: contract for the hardware and own staff
    /// Carrying on as today is the zero line: its cost and the benefit, less what the way costs.
    QString netCash {}; ///< over the period, only the benefit that pays
    QString netAll {};
    QString netCashByMonth {}; ///< monthly rows, adding up from the one-off cost
    QString netAllByMonth {};
    std::optional<int> paybackCash {}; ///< month from which on the row stays above zero
    std::optional<int> paybackAll {};
    /// Whole months from the planning start to the first month of service; nothing: not known.
    std::optional<int> readyMonths {};
    QDate firstMonth {}; ///< first day of month 1, invalid without a planning start
    std::vector<YearPayment> years {};
    Depreciation depreciation {};
};

/// Where the cumulative costs of two ways cross.
struct Meeting {
    enum class Kind { Never, Once, Again };

    QString a;
    QString b;
    std::vector<Crossing> crossings {}; ///< of payments, in the order of their months
    std::vector<Crossing> discounted {}; ///< of present values
    Kind kind = Kind::Never; ///< of payments
    QString cheaperAtEnd {}; ///< by payments up to the last month; empty: the same
};

/// Cost of an own way and of rented GPUs against how much of the time they compute, and the volume
/// from which on an own way is cheaper than a service.
struct BreakEven {
    QString own;
    QString other; ///< "cloud" for utilisation, "api" for volume
    /// Ids of: the share of the hours at which both cost the same (above 1: never), where the plan
    /// stands, and what is fixed and what grows with utilisation 0…1, in EUR a month.
    QString utilisation {};
    QString planned {};
    QString ownFixed {};
    QString ownPerUse {};
    QString otherFixed {};
    QString otherPerUse {};
    /// Ids, for volume: tokens or requests a month, and what the plan has as a mean.
    QString volume {};
    QString plannedVolume {};
    std::vector<double> share {}; ///< 0…1, curves of both in EUR a month; empty for volume
    std::vector<double> ownCost {};
    std::vector<double> otherCost {};
};

/// What follows from an assessment about money: its sheet with further rows, evaluated anew. Worked
/// out where it is asked for, never inside assess().
///
/// Months 1…N are months of service, the same served work in every way; the schedule says when
/// month 1 falls, and one-off cost falls in the month before.
struct Money {
    Sheet sheet {};
    Evaluation values {};
    std::vector<WayMoney> ways {}; ///< those with cost figures, also where some are unknown
    std::vector<Meeting> meetings {}; ///< every pair with a known cost
    std::vector<BreakEven> utilisation {};
    std::vector<BreakEven> volume {};
    QString benefitCash {}; ///< quantity ids over the period, empty where none was named
    QString benefitAll {};
    QString leadRatio {}; ///< id: NPV of the second over that of the first of the ranking
    bool closeCall = false; ///< the ratio is below the figure close_call_ratio
    bool gross = false; ///< which view holds, see Departure::taxView
    bool hasCalendar = false; ///< years are budget years, else years of service

    [[nodiscard]] const WayMoney* way(const QString& id) const;
};

[[nodiscard]] Money moneyOf(const Plan& plan, const Catalog& catalog, const Assessment& assessment);

/// As `kursbuch cost` prints it.
[[nodiscard]] QJsonObject moneyJson(
    const Money& money, const Assessment& assessment, const Plan& plan, const Catalog& catalog);

} // namespace kursbuch
