#pragma once

#include "ui/stops/cell_table.h"
#include "ui/stops/sizing_bars.h"

#include <QCoreApplication>

namespace kursbuch {

/// The smallest sufficient hardware as a picture, what else would do, and how sure that is.
class SizingCard {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::SizingCard)

public:
    static void add(FormPage& page);

private:
    static void addWords(const Section& card);
    static void addNotes(const Section& card);
    static void addTable(const Section& card);

    [[nodiscard]] static QString headline(const FormPage& page);
    [[nodiscard]] static QString missing(const FormPage& page);
    [[nodiscard]] static QString about(const FormPage& page);
    [[nodiscard]] static QString binding(const QString& binds);
    [[nodiscard]] static CellRow optionRow(const FormPage& page, const SizingOption& option);
};

/// Load and memory of the best option, drawn, with every part to be unfolded.
class SizingPictures {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::SizingCard)

public:
    static void add(const Section& card);

private:
    /// A part of the memory: its row in the sheet and its word.
    struct Part {
        const char* name;
        QString label;
        int series;
    };

    struct Memory {
        MemoryPicture picture {};
        std::vector<CellRow> rows {};
        QString words {}; ///< the picture, for assistive technology
    };

    static void addLoad(const Section& column);
    static void addMemory(const Section& column);
    [[nodiscard]] static std::optional<LoadPicture> load(const FormPage& page, bool training);
    [[nodiscard]] static std::vector<CellRow> loadRows(const FormPage& page);
    [[nodiscard]] static std::vector<Part> parts(bool training);
    [[nodiscard]] static Memory memory(const FormPage& page);
    [[nodiscard]] static bool drawsTraining(const FormPage& page);
};

} // namespace kursbuch
