#pragma once

#include "app/assess/predict.h"

namespace kursbuch {

/// A table of configurations with their predictions.
struct CaseTable {
    QByteArray text; ///< the lines as they were, with a column "predicted"
    QStringList remarks {}; ///< "line 7: …" for each line that has no prediction or a 0
    bool whole = true; ///< every line could be read
};

/// Reads a CSV table with the columns model, gpu and, as far as known, kind, gpus, tp, pp,
/// precision, isl, osl, seq_len, tpot_limit_s, cached; predicts what each line gives. Columns that
/// it does not know stay as they are. A configuration that cannot run is predicted as 0, a line
/// that cannot be read has no prediction; both are named in the remarks.
[[nodiscard]] Result<CaseTable> predictTable(
    const QByteArray& bytes, const QString& fileName, const Catalog& catalog);

} // namespace kursbuch
