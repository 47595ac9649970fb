package dk.klynge.planning.proposal;

import dk.klynge.organisation.Filter;
import dk.klynge.planning.reading.Question;
import java.time.LocalDate;

/// A question as a person or a program puts it, before the register and the criteria are looked up.
///
/// @param criteria key of the criteria set, see [dk.klynge.planning.CriteriaCatalogue]
/// @param form key of the form, so that a form sent twice makes one proposal
record Order(
    String name,
    LocalDate day,
    Filter filter,
    String criteria,
    Question.Effort effort,
    String form) {}
