package dk.klynge.publishing.newsletter;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.newsletter.NewsletterForm.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A newsletter is written, and written again until it is handed in for approval.
@Service
class WriteNewsletter {

  private final KnownNewsletters known;
  private final NewsletterRows rows;
  private final CheckNewsletter check;
  private final AuditTrail audit;

  WriteNewsletter(
      KnownNewsletters known, NewsletterRows rows, CheckNewsletter check, AuditTrail audit) {
    this.known = known;
    this.rows = rows;
    this.check = check;
    this.audit = audit;
  }

  sealed interface Outcome {
    record Saved(NewsletterId id) implements Outcome {}

    /// @param errors message key by the id of the field
    record Rejected(Map<String, String> errors) implements Outcome {}

    /// Somebody else saved it, or handed it in, meanwhile.
    record Overtaken(Newsletter now) implements Outcome {}
  }

  /// The same form makes one newsletter, however often it is sent.
  @Transactional
  Outcome make(NewsletterForm form, String token) {
    var before = rows.madeFrom(token);
    if (before.isPresent()) return new Outcome.Saved(before.get());
    var errors = check.errors(form);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var id = NewsletterId.fresh();
    rows.insert(id, token, form.content());
    told(id, form, fields(form.content(), 1));
    return new Outcome.Saved(id);
  }

  @Transactional
  Outcome change(Newsletter newsletter, NewsletterForm form) {
    var errors = check.errors(form);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var id = newsletter.id();
    if (!rows.update(id, form.versionNumber(), form.content()))
      return new Outcome.Overtaken(known.find(id).orElseThrow());
    told(id, form, fields(form.content(), form.versionNumber() + 1));
    return new Outcome.Saved(id);
  }

  /// What was written is in the version; the trail holds no text.
  private static Map<String, Change> fields(Content content, int version) {
    var fields = new LinkedHashMap<String, Change>();
    fields.put("version", new Change("", Integer.toString(version)));
    fields.put("kind", new Change("", content.kind()));
    fields.put("groups", new Change("", String.join(", ", new TreeSet<>(content.to().groups()))));
    fields.put("open", new Change("", Boolean.toString(content.open())));
    return fields;
  }

  private void told(NewsletterId id, NewsletterForm form, Map<String, Change> fields) {
    audit.changed(
        PublishingActions.WRITE,
        new Subject("newsletter", id.value().toString(), form.title().danish()),
        fields);
  }
}
