package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing.Audience;
import dk.klynge.decision.Hearing.Proposal;
import java.time.LocalDate;

/// What a hearing says, without what has become of it.
record HearingContent(
    String title,
    String introduction,
    Proposal proposal,
    LocalDate first,
    LocalDate last,
    Audience audience) {}
