#pragma once

#include "app/sheet/sheet.h"

#include <QHash>
#include <QStringList>
#include <memory>
#include <span>

namespace kursbuch {

class Layout;

/// Room for values that are all written before they are read, so that it need not be cleared.
struct Unwritten : std::allocator<double> {
    template <class T> struct rebind { // NOLINT(readability-identifier-naming): the standard's name
        using other = Unwritten;
    };
    template <class T, class... Args> void construct(T* place, Args&&... args)
    {
        if constexpr (sizeof...(Args) == 0)
            ::new (static_cast<void*>(place)) T;
        else
            ::new (static_cast<void*>(place)) T(std::forward<Args>(args)...);
    }
};
using Values = std::vector<double, Unwritten>;

/// Values that replace inputs: one per draw. Key: quantity id of an input; vector length: the
/// width.
using Draws = QHash<QString, std::vector<double>>;

/// All values of a sheet for one or many draws. NaN inside means unknown.
class Evaluation {
public:
    /// Value of a scalar quantity (or the first month of a row); nothing when unknown or not there.
    [[nodiscard]] std::optional<double> scalar(const QString& id, int draw = 0) const;
    /// Value of a quantity in month 1…N; a scalar answers for every month.
    [[nodiscard]] std::optional<double> at(const QString& id, int month, int draw = 0) const;
    /// All months of a quantity for one draw, NaN where unknown; a scalar gives one value.
    [[nodiscard]] std::vector<double> row(const QString& id, int draw = 0) const;
    /// All draws of a scalar quantity; month counts from 1.
    [[nodiscard]] std::span<const double> draws(const QString& id, int month = 1) const;
    [[nodiscard]] int width() const { return m_width; }

private:
    friend class Evaluator;
    [[nodiscard]] int find(const QString& id) const { return m_index ? m_index->find(id) : -1; }

    int m_width = 1;
    QSharedDataPointer<IdIndex> m_index {}; ///< shared with the sheet, so it may move away
    std::shared_ptr<const Layout> m_layout;
    Values m_values; ///< node-major, then month, then draw
};

/// A sheet made ready for one width and some wanted quantities, to be worked out again and again
/// with other draws. The sheet must outlive it and stay as it is.
class Evaluator {
public:
    explicit Evaluator(const Sheet& sheet, int width = 1, const QStringList& wanted = {});

    [[nodiscard]] Evaluation run(const Draws& draws = {});
    /// The same into an earlier result, whose room is used again.
    void run(const Draws& draws, Evaluation& result);
    /// Gives one input of an earlier result other values, and works out again what stands on it.
    void change(const QString& input, std::span<const double> values, Evaluation& result);

private:
    const Sheet* m_sheet;
    int m_width;
    std::shared_ptr<const Layout> m_layout;
    Values m_shared; ///< values in the middle of formulas
    QString m_changed {}; ///< the input that was changed last
    std::vector<int> m_stepsAfter {}; ///< what stands on it
};

/// Works out every quantity for `width` draws at once; inputs not in `draws` keep their value.
/// Draws never change which rows exist. Same figures whatever the width. Where some are `wanted`,
/// only what they need is worked out, and all others answer nothing.
[[nodiscard]] Evaluation evaluate(
    const Sheet& sheet, const Draws& draws = {}, int width = 1, const QStringList& wanted = {});

} // namespace kursbuch
