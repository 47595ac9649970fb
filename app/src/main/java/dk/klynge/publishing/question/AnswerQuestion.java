package dk.klynge.publishing.question;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who answer do with a question. Each deed answers with the key of why it cannot be
/// done; empty text when it is done.
@Service
class AnswerQuestion {

  static final String LETTERS = "publishing-question";
  static final String OVERTAKEN = "publishing.question.error.overtaken";
  private static final int LONGEST_ANSWER = 20_000;
  private static final int LONGEST_REASON = 500;

  private final EnquirySteps steps;
  private final Outbox outbox;
  private final Texts texts;
  private final Municipality municipality;
  private final Guard guard;
  private final AuditTrail audit;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AnswerQuestion(
      EnquirySteps steps,
      Outbox outbox,
      Texts texts,
      Municipality municipality,
      Guard guard,
      AuditTrail audit) {
    this.steps = steps;
    this.outbox = outbox;
    this.texts = texts;
    this.municipality = municipality;
    this.guard = guard;
    this.audit = audit;
  }

  @Transactional
  String draft(Enquiry enquiry, int version, String answer) {
    guard.require(PublishingActions.ANSWER, enquiry.scope());
    if (answer.length() > LONGEST_ANSWER) return "publishing.question.error.answer.long";
    if (!steps.draft(enquiry.id(), version, answer)) return OVERTAKEN;
    return told(enquiry, "drafted");
  }

  /// Where there is an address the answer goes there, once: a second try finds it answered, and the
  /// letter has a key of its own.
  @Transactional
  String answer(Enquiry enquiry, int version, String answer) {
    guard.require(PublishingActions.ANSWER, enquiry.scope());
    if (answer.isBlank()) return "publishing.question.error.answer";
    if (answer.length() > LONGEST_ANSWER) return "publishing.question.error.answer.long";
    if (!steps.answer(enquiry.id(), version, answer)) return OVERTAKEN;
    if (!enquiry.email().isEmpty()) outbox.put(letter(enquiry, answer));
    return told(enquiry, "answered");
  }

  private Letter letter(Enquiry enquiry, String answer) {
    var language = enquiry.language();
    var sender =
        municipality.name().isEmpty() ? texts.in(language, "ui.owner") : municipality.name();
    return Letter.of(
            new Owner(LETTERS, enquiry.id().value()),
            "question-answered:" + enquiry.id().value(),
            enquiry.email(),
            texts.in(language, "publishing.question.mail.subject"),
            texts.in(
                language,
                "publishing.question.mail.text",
                enquiry.text(),
                Prose.plain(answer),
                sender))
        .in(language);
  }

  @Transactional
  String close(Enquiry enquiry, int version, String reason) {
    guard.require(PublishingActions.ANSWER, enquiry.scope());
    if (reason.isBlank() || reason.length() > LONGEST_REASON)
      return "publishing.question.error.reason";
    if (!steps.close(enquiry.id(), version, reason)) return OVERTAKEN;
    return told(enquiry, "closed");
  }

  /// Somebody has looked: it is a real question.
  @Transactional
  String clear(Enquiry enquiry, int version) {
    guard.require(PublishingActions.ANSWER, enquiry.scope());
    if (!steps.clear(enquiry.id(), version)) return OVERTAKEN;
    return told(enquiry, "cleared");
  }

  private String told(Enquiry enquiry, String done) {
    audit.changed(
        PublishingActions.ANSWER, subject(enquiry), Map.of("state", new Change("", done)));
    return "";
  }

  static Subject subject(Enquiry enquiry) {
    return new Subject("question", enquiry.id().value().toString(), enquiry.asked().toString());
  }
}
