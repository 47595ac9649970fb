package dk.klynge.decision.summary;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.ThemeId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff give answers themes, and write what the administration says to each.
@Service
class GatherPoints {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TEXT = 20_000;

  private final Themes themes;
  private final AuditTrail audit;

  GatherPoints(Themes themes, AuditTrail audit) {
    this.themes = themes;
    this.audit = audit;
  }

  enum Outcome {
    DONE,
    NO_NAME,
    NO_TEXT,
    CHANGED_MEANWHILE,
    /// The summary is public and stays as it is.
    FINISHED
  }

  private static boolean finished(Hearing hearing) {
    return hearing.summarised().isPresent();
  }

  @Transactional
  Outcome theme(Hearing hearing, String name) {
    if (finished(hearing)) return Outcome.FINISHED;
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) return Outcome.NO_NAME;
    themes.add(hearing.id(), name.strip());
    told(hearing, "theme", new Change("", name.strip()));
    return Outcome.DONE;
  }

  /// The quote is marked as the sender's own words where it stands in the answer as written.
  @Transactional
  Outcome point(Hearing hearing, ResponseId response, String theme, String quote) {
    if (finished(hearing)) return Outcome.FINISHED;
    if (theme.isBlank() || theme.strip().length() > LONGEST_NAME) return Outcome.NO_NAME;
    if (quote.isBlank() || quote.length() > LONGEST_TEXT) return Outcome.NO_TEXT;
    var body = themes.body(hearing.id(), response);
    if (body.isEmpty()) return Outcome.CHANGED_MEANWHILE;
    var verbatim = even(body.get()).contains(even(quote));
    var id = themes.add(hearing.id(), theme.strip());
    themes.point(id, response, new Themes.Quote(quote.strip(), verbatim));
    told(hearing, "point", new Change("", theme.strip()));
    return Outcome.DONE;
  }

  private static String even(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Transactional
  Optional<ResponseId> removePoint(Hearing hearing, UUID point) {
    if (finished(hearing)) return Optional.empty();
    var response = themes.removePoint(hearing.id(), point);
    if (response.isPresent()) told(hearing, "point", new Change(point.toString(), ""));
    return response;
  }

  @Transactional
  Outcome reply(Hearing hearing, ThemeId theme, int version, String reply) {
    if (finished(hearing)) return Outcome.FINISHED;
    if (reply.length() > LONGEST_TEXT) return Outcome.NO_TEXT;
    if (!themes.reply(hearing.id(), theme, version, reply.strip()))
      return Outcome.CHANGED_MEANWHILE;
    told(hearing, "reply", new Change("", theme.value().toString()));
    return Outcome.DONE;
  }

  @Transactional
  boolean remove(Hearing hearing, ThemeId theme) {
    if (finished(hearing) || !themes.remove(hearing.id(), theme)) return false;
    told(hearing, "theme", new Change(theme.value().toString(), ""));
    return true;
  }

  private void told(Hearing hearing, String field, Change change) {
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of(field, change));
  }
}
