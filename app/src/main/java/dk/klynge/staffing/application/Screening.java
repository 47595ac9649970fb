package dk.klynge.staffing.application;

import java.time.Instant;

/// What HR or the area manager found: whether the applicant can be considered, and why. The reason
/// is for those who assess; no applicant is shown it.
record Screening(boolean qualified, String reason, Instant at, String by) {}
