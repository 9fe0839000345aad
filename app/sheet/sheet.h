#pragma once

#include "app/base/source.h"
#include "app/base/unit.h"
#include "app/sheet/id_index.h"

#include <QSharedDataPointer>
#include <QString>
#include <QStringBuilder>
#include <optional>
#include <vector>

namespace kursbuch {

class Sheet;

/// Handle to a value in a sheet while the sheet is being built. Only Sheet and the operators below
/// make one; it is invalid once the sheet has moved.
struct Q {
    Sheet* sheet = nullptr;
    int node = -1;
};

enum class Op : std::uint8_t {
    Constant, ///< a number in a formula, e.g. 12 in "/ 12"
    Input, ///< a given quantity
    Reference, ///< another quantity by name
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Minimum,
    Maximum,
    RoundUp,
    RoundDown,
    SquareRoot,
    Power,
    Log10,
    Less,
    LessOrEqual,
    Equal,
    When,
    Cumulative,
    Growth,
    Total,
    Span,
    Lump,
    Discounted,
};

enum class MonthPoint : std::uint8_t { Start, End, Horizon };

enum class OriginKind : std::uint8_t { Typed, Catalogue, Law, Assumption, Measured, Computed };

/// Where an input of a sheet comes from. `ref` is the id of the catalogue figure or the path of the
/// plan field, so that a face can jump to it.
struct Origin {
    OriginKind kind = OriginKind::Computed;
    Source source {};
    QString ref {};
};

/// One line of a sheet: an input with its origin, or a formula over other quantities.
struct Quantity {
    QString id; ///< "extend.cooling.heat_load"; inputs shared by all ways under "common."
    Unit unit;
    int node = -1; ///< the Input node, or the root of the formula
    bool monthly = false;
    Origin origin {}; ///< meaningful for inputs
};

/// A list of named quantities and the formulas between them: the one place where figures are worked
/// out. Built once in C++ with ordinary operators, then evaluated, unfolded, drawn and printed from
/// the same definition. Units are multiplied and divided while building; a formula whose unit does
/// not come out is kept and listed in problems(), which a test keeps empty.
class Sheet {
public:
    struct Node {
        Op op = Op::Constant;
        MonthPoint point = MonthPoint::End; ///< for Lump and Discounted
        bool monthly = false;
        bool fromTotal = false; ///< looks over all months, so no monthly row may use it
        bool named = false; ///< a quantity stands for it
        std::int16_t until = 0; ///< Span: the last month; the first is `value`
        int a = -1; ///< operands; for Reference: the index of the quantity
        int b = -1;
        int c = -1;
        double value
            = 0.0; ///< Constant: the number; Input: NaN when unknown; Lump, Span: the month
        Unit unit;
    };

    /// `expected`: about how many quantities it will hold; more are no fault.
    explicit Sheet(int months = 1, int expected = 256);

    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Quantity>& quantities() const { return m_quantities; }
    /// Index into quantities(), -1 if there is none of that id, which may come in two parts.
    [[nodiscard]] int find(QStringView id, QStringView rest = {}) const
    {
        return m_index->find(id, rest);
    }
    [[nodiscard]] const QSharedDataPointer<IdIndex>& index() const { return m_index; }
    /// Sentences about ids used twice, units that do not come out, totals that feed monthly rows.
    [[nodiscard]] const std::vector<QString>& problems() const { return m_problems; }

    /// An input; no value means unknown and makes everything that needs it unknown.
    Q given(const QString& id, std::optional<double> value, Unit unit, Origin origin);
    /// A named formula.
    Q add(const QString& id, Unit unit, Q formula);
    /// A quantity that stands already; reports a problem if it does not.
    Q shared(const QString& id);
    /// The same by its place, as find() gives it.
    Q shared(int quantity);

    /// Low-level: appends a node, used by the operators. Works out its unit (but for Constant and
    /// Input), whether it is monthly, and reports what does not fit.
    Q append(Node node);
    Q constant(double value, Unit unit = unit::One);
    void report(const QString& problem) { m_problems.push_back(problem); }

private:
    Q name(Quantity quantity);

    int m_months = 1;
    std::vector<Node> m_nodes;
    std::vector<Quantity> m_quantities;
    std::vector<int> m_references; ///< by quantity: the Reference node that stands for it
    QSharedDataPointer<IdIndex> m_index;
    std::vector<QString> m_problems;
    std::size_t m_attributed = 0; ///< problems up to here name their quantity
};

/// A sheet and a prefix such as "extend.cost.", so that the same builder serves every way. A view:
/// const says nothing about the sheet behind it.
class Scope {
public:
    Scope(Sheet& sheet, QString prefix)
        : m_sheet(&sheet)
        , m_prefix(std::move(prefix))
    {
    }

    Q given(QStringView name, std::optional<double> value, Unit unit, Origin origin) const
    {
        return m_sheet->given(id(name), value, unit, std::move(origin));
    }
    Q add(QStringView name, Unit unit, Q formula) const
    {
        return m_sheet->add(id(name), unit, formula);
    }
    /// By full id, e.g. shared("common.pue").
    [[nodiscard]] Q shared(const QString& id) const { return m_sheet->shared(id); }
    /// By the name inside this scope.
    [[nodiscard]] Q own(QStringView name) const
    {
        const int quantity = m_sheet->find(m_prefix, name);
        return quantity >= 0 ? m_sheet->shared(quantity) : m_sheet->shared(id(name));
    }
    [[nodiscard]] bool has(QStringView name) const { return m_sheet->find(m_prefix, name) >= 0; }
    /// The full id of a name in this scope. Through views, because two strings joined by % are
    /// allocated twice.
    [[nodiscard]] QString id(QStringView name) const { return QStringView(m_prefix) % name; }
    [[nodiscard]] Sheet& sheet() const { return *m_sheet; }
    [[nodiscard]] const QString& prefix() const { return m_prefix; }
    [[nodiscard]] Scope sub(QStringView name) const
    {
        return {*m_sheet, QStringView(m_prefix) % name % QLatin1Char('.')};
    }

private:
    Sheet* m_sheet;
    QString m_prefix;
};

Q operator+(Q a, Q b);
Q operator-(Q a, Q b);
Q operator*(Q a, Q b);
Q operator/(Q a, Q b); ///< x/0 is unknown
Q operator-(Q a);
/// Plain numbers take the unit that the operation needs: One for * and /, the other side's for +
/// and -.
Q operator+(Q a, double b);
Q operator+(double a, Q b);
Q operator-(Q a, double b);
Q operator-(double a, Q b);
Q operator*(Q a, double b);
Q operator*(double a, Q b);
Q operator/(Q a, double b);
Q operator/(double a, Q b);

Q minimum(Q a, Q b);
Q minimum(Q a, double b);
Q maximum(Q a, Q b);
Q maximum(Q a, double b);
/// Sum and maximum while terms are gathered: a Q of no sheet is not there and leaves the other.
Q plus(Q a, Q b);
Q larger(Q a, Q b);
/// Away from zero and towards zero, as ROUNDUP and ROUNDDOWN do; a value within 1e-12 of a whole
/// number is taken as that number, so that rounding noise never costs a GPU.
Q roundUp(Q a);
Q roundDown(Q a);
Q squareRoot(Q a); ///< of a ratio
Q power(Q base, Q exponent); ///< ratios only
Q log10(Q a); ///< of a ratio
Q less(Q a, Q b); ///< 1 or 0
Q lessOrEqual(Q a, Q b);
Q equal(Q a, Q b);
Q when(Q condition, Q a, Q b); ///< printed as IF; an unknown condition makes it unknown

/// a × a constant that carries a unit, e.g. times(speed, 3600, Unit() / Hour).
Q times(Q a, double number, Unit unit);

Q cumulative(Q flow); ///< running sum over months; a flow X/month becomes X, a monthly X stays X
/// (1 + perYear)^((m-1)/12) as a monthly row, computed by recurrence.
Q growth(Q perYear);
Q total(Q monthly); ///< sum over all months; a flow X/month becomes X
/// Sum over the months `from` to `until`, both included; a flow X/month becomes X. Months outside
/// the period add nothing.
Q span(Q monthly, int from, int until);
/// An amount that falls due in one month (1…N) as a monthly row, zero elsewhere; outside the
/// period: zero.
Q lump(Q amount, int atMonth);
/// Present value at `perYear`: a monthly row discounted at the end (running cost) or the start
/// (lump sums) of each month, a scalar at the horizon. Source: cost model, month m at (1+r)^(m/12).
Q discounted(Q row, Q perYear, MonthPoint point);

} // namespace kursbuch
