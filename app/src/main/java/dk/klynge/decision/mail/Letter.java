package dk.klynge.decision.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message as it is kept.
///
/// @param failure what the mail server said when it was last tried; empty where nothing went wrong
record Letter(
    UUID id,
    String to,
    String subject,
    String text,
    Instant made,
    Optional<Instant> sent,
    String failure) {}
