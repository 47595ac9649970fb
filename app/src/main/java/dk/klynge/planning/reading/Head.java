package dk.klynge.planning.reading;

import dk.klynge.planning.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was asked, as every page about a proposal tells it.
///
/// @param chosen the filter in words
/// @param unplaced names of the institutions that could not be placed
public record Head(
    ProposalId id,
    String name,
    LocalDate day,
    List<String> chosen,
    int institutions,
    List<String> unplaced,
    String criteria,
    String criteriaText,
    Question.Effort effort,
    String by,
    Instant at) {}
