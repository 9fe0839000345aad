#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace kursbuch {

enum class ErrorCode {
    InvalidData, ///< readable, but a value is wrong
    Unreadable, ///< not what it should be, or damaged
    FutureVersion, ///< written by a newer program
    NotFound,
    StorageFailed, ///< disk full, read only, locked, moved
    Conflict, ///< somebody else saved first
    WrongUsage,
};

/// What went wrong, as a planner reads it: one translated sentence with the remedy, and where.
struct Error {
    ErrorCode code = ErrorCode::InvalidData;
    QString message; ///< whole sentences: what is wrong, what to do
    QString place {}; ///< "file:line" or "file: /path/in/json", may be empty

    /// "place: message", as the command line prints it.
    [[nodiscard]] QString toString() const
    {
        return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
    }
};

template <typename T> using Result = tl::expected<T, Error>;

/// Short form of an unexpected Error, for `return fail(...)`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString place = {})
{
    return tl::unexpected<Error>(Error {code, std::move(message), std::move(place)});
}

} // namespace kursbuch
