package dk.klynge.publishing.passage;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.published.PublicPassages.Passage;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An editor writes a text of the parents' site anew, or goes back to the shipped one.
@Service
class RewritePassage {

  private static final int LONGEST = 20_000;

  private final Passages passages;
  private final AuditTrail audit;

  RewritePassage(Passages passages, AuditTrail audit) {
    this.passages = passages;
    this.audit = audit;
  }

  enum Outcome {
    SAVED,
    TOO_LONG,
    /// English alone would leave the Danish site with another text.
    DANISH_MISSING,
    OVERTAKEN
  }

  @Transactional
  Outcome rewrite(Passage passage, int version, Bilingual text) {
    if (text.danish().isEmpty() && !text.english().isEmpty()) return Outcome.DANISH_MISSING;
    if (text.danish().length() > LONGEST || text.english().length() > LONGEST)
      return Outcome.TOO_LONG;
    if (!passages.save(passage, version, text)) return Outcome.OVERTAKEN;
    audit.changed(
        PublishingActions.WRITE,
        new Subject("passage", passage.name(), ""),
        Map.of(
            "version", new Change("" + version, "" + (version + 1)),
            "text", new Change("", text.danish().isEmpty() ? "shipped" : "rewritten")));
    return Outcome.SAVED;
  }
}
