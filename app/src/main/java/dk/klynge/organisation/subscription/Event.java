package dk.klynge.organisation.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// One piece of news: from a day on the structure is another. A receiver that has missed some can
/// fetch the structure of any day, so that an event need not tell more than what it is about.
///
/// @param number counts up; events are told in this order
/// @param subject area, cluster, institution, membership, unit, places or role; of a membership the
///   entity is the institution, of places the unit with all its age groups
/// @param what began, changed, ended, or withdrawn where what was planned or wrong is taken back
/// @param day from which it is so; may lie ahead or behind
/// @param before what was true on the day before; empty where nothing was
/// @param after what is true on the day; empty where nothing is
public record Event(
    long number,
    Instant recorded,
    String subject,
    String what,
    UUID entity,
    LocalDate day,
    Map<String, Object> before,
    Map<String, Object> after) {}
