package dk.klynge.publishing.question;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A question and answer for everybody: written, changed, published, withdrawn. What is about one
/// institution may be written by who answers for it; the rest by those who answer for all.
@Service
class WriteFaq {

  private final Faqs faqs;
  private final Guard guard;
  private final AuditTrail audit;

  WriteFaq(Faqs faqs, Guard guard, AuditTrail audit) {
    this.faqs = faqs;
    this.guard = guard;
    this.audit = audit;
  }

  /// The same form makes one, however often it is sent.
  @Transactional
  Written<FaqId, Faq> make(FaqForm form, String token) {
    var before = faqs.madeFrom(token);
    if (before.isPresent()) return new Written.Saved<>(before.get());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    guard.require(PublishingActions.ANSWER, Enquiry.scopeOf(form.house()));
    var id = faqs.insert(token, form.enquiry(), form.content());
    told(id, fields(form, 1));
    return new Written.Saved<>(id);
  }

  @Transactional
  Written<FaqId, Faq> change(Faq faq, FaqForm form) {
    guard.require(PublishingActions.ANSWER, faq.scope());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    guard.require(PublishingActions.ANSWER, Enquiry.scopeOf(form.house()));
    if (!faqs.update(faq.id(), form.versionNumber(), form.content()))
      return new Written.Overtaken<>(faqs.find(faq.id()).orElseThrow());
    told(faq.id(), fields(form, form.versionNumber() + 1));
    return new Written.Saved<>(faq.id());
  }

  @Transactional
  boolean publish(Faq faq, int version) {
    guard.require(PublishingActions.ANSWER, faq.scope());
    if (!faqs.publish(faq.id(), version)) return false;
    told(faq.id(), Map.of("state", new Change(faq.state().key(), "published")));
    return true;
  }

  @Transactional
  boolean withdraw(Faq faq, int version) {
    guard.require(PublishingActions.ANSWER, faq.scope());
    if (!faqs.withdraw(faq.id(), version)) return false;
    told(faq.id(), Map.of("state", new Change(faq.state().key(), "withdrawn")));
    return true;
  }

  private static Map<String, Change> fields(FaqForm form, int version) {
    var fields = new LinkedHashMap<String, Change>();
    fields.put("version", new Change("", Integer.toString(version)));
    fields.put(
        "audiences",
        new Change("", String.join(", ", form.audiences().stream().sorted().toList())));
    fields.put("institution", new Change("", form.institution()));
    fields.put("position", new Change("", form.position()));
    return fields;
  }

  private void told(FaqId id, Map<String, Change> fields) {
    audit.changed(PublishingActions.ANSWER, new Subject("faq", id.value().toString(), ""), fields);
  }
}
