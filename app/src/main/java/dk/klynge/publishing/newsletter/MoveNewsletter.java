package dk.klynge.publishing.newsletter;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From the draft to the time of sending. Each deed answers with the key of why it cannot be done;
/// empty text when it is done.
@Service
class MoveNewsletter {

  static final String OVERTAKEN = "publishing.newsletter.error.overtaken";
  private static final int LONGEST_REASON = 1000;

  private final NewsletterRows rows;
  private final KnownNewsletters known;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  MoveNewsletter(
      NewsletterRows rows, KnownNewsletters known, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.known = known;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  String submit(Newsletter letter, int version) {
    if (!rows.submit(letter.id(), version)) return OVERTAKEN;
    return told(letter, PublishingActions.WRITE, "submitted", "" + version);
  }

  /// By its writer, who takes it back, or by who was to approve it.
  @Transactional
  String giveBack(Newsletter letter, int version, String reason) {
    if (reason.length() > LONGEST_REASON) return "publishing.newsletter.error.reason.long";
    if (!rows.giveBack(letter.id(), version, reason)) return OVERTAKEN;
    return told(letter, PublishingActions.WRITE, "returned", "" + version);
  }

  boolean isOwn(Newsletter letter) {
    return known.hasWritten(letter.id(), guard.who());
  }

  /// Four eyes: who has written any of it approves it only with a reason, which is kept and shown.
  @Transactional
  String approve(Newsletter letter, int version, String reason) {
    var own = isOwn(letter);
    if (own && reason.isBlank()) return "publishing.newsletter.error.own";
    if (reason.length() > LONGEST_REASON) return "publishing.newsletter.error.reason.long";
    if (!rows.approve(letter.id(), version, own ? reason : "")) return OVERTAKEN;
    return told(letter, PublishingActions.APPROVE, "approved", own ? "alone" : "" + version);
  }

  /// @param when as a form writes it; empty for at once
  /// @param site under which receivers reach the program
  @Transactional
  String schedule(Newsletter letter, String when, String site) {
    var at = when.isBlank() ? Optional.of(clock.instant()) : moment(when);
    if (at.isEmpty()) return "publishing.newsletter.error.when";
    if (at.get().isBefore(clock.instant().minusSeconds(60)))
      return "publishing.newsletter.error.past";
    if (!rows.schedule(letter.id(), at.get(), site)) return OVERTAKEN;
    return told(letter, PublishingActions.WRITE, "scheduled", at.get().toString());
  }

  private Optional<Instant> moment(String when) {
    try {
      return Optional.of(LocalDateTime.parse(when).atZone(clock.getZone()).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  @Transactional
  String withdraw(Newsletter letter, String reason) {
    if (reason.isBlank()) return "publishing.newsletter.error.reason";
    if (reason.length() > LONGEST_REASON) return "publishing.newsletter.error.reason.long";
    if (!rows.withdraw(letter.id(), reason)) return OVERTAKEN;
    return told(letter, PublishingActions.WRITE, "withdrawn", "…");
  }

  private String told(Newsletter letter, String action, String field, String value) {
    audit.changed(
        action,
        new Subject("newsletter", letter.id().value().toString(), letter.issue().title().danish()),
        Map.of(field, new Change("", value)));
    return "";
  }
}
