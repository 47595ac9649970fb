package dk.klynge.organisation.comparing;

import dk.klynge.organisation.comparing.Thing.Identity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What is to be written about one thing from the day of the import on.
///
/// @param before the row of that day, if there is one: it ends, or gives way if it begins that very
///   day
/// @param after the values of the row that begins; empty when nothing is true of it any more
/// @param until where the new row ends, because the register already knows what comes then
public record Write(
    Identity key,
    Optional<Thing> before,
    Optional<Map<String, String>> after,
    Optional<LocalDate> until) {}
