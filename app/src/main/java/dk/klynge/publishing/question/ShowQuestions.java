package dk.klynge.publishing.question;

import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.question.Enquiry.State;
import dk.klynge.publishing.question.QuestionPages.Choice;
import dk.klynge.publishing.question.QuestionPages.EnquiryPage;
import dk.klynge.publishing.question.QuestionPages.FaqRow;
import dk.klynge.publishing.question.QuestionPages.QueuePage;
import dk.klynge.publishing.question.QuestionPages.Row;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What those who answer see: the questions that are theirs, and the answers that were written.
@Component
class ShowQuestions {

  private static final int BEGINNING = 140;

  private final Enquiries enquiries;
  private final EnquirySteps steps;
  private final Faqs faqs;
  private final Register register;
  private final Outbox outbox;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ShowQuestions(
      Enquiries enquiries,
      EnquirySteps steps,
      Faqs faqs,
      Register register,
      Outbox outbox,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.enquiries = enquiries;
    this.steps = steps;
    this.faqs = faqs;
    this.register = register;
    this.outbox = outbox;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  List<Enquiry> open() {
    return mine(enquiries.open());
  }

  private List<Enquiry> mine(List<Enquiry> all) {
    return all.stream().filter(one -> guard.may(PublishingActions.ANSWER, one.scope())).toList();
  }

  QueuePage queue() {
    return new QueuePage(
        open().stream().map(this::row).toList(),
        mine(enquiries.done()).stream().map(this::row).toList(),
        guard.may(PublishingActions.WRITE) ? Optional.of(steps.senderDays()) : Optional.empty(),
        outbox.sends());
  }

  private Row row(Enquiry enquiry) {
    return new Row(
        enquiry.id(),
        beginning(enquiry.text()),
        enquiry.origin().name(),
        about(enquiry.institution()),
        enquiry.asked(),
        enquiry.state().key());
  }

  private static String beginning(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING - 1) + "…";
  }

  /// @param answer what was typed and not saved; otherwise what is saved
  EnquiryPage page(Enquiry enquiry, String answer, String preview, String error) {
    var stored = enquiry.answer();
    var overtaken = error.equals(AnswerQuestion.OVERTAKEN) && !answer.equals(stored);
    return new EnquiryPage(
        enquiry,
        enquiry.isOpen(),
        about(enquiry.institution()),
        note(enquiry.state()),
        answer,
        enquiry.isOpen() ? preview : Prose.html(stored),
        error.isEmpty() ? "" : texts.say(error),
        overtaken ? Optional.of(stored) : Optional.empty(),
        faqs.all().stream()
            .filter(faq -> faq.enquiry().equals(Optional.of(enquiry.id())))
            .map(this::row)
            .toList());
  }

  private static String note(State state) {
    return switch (state) {
      case State.Waiting _ -> "";
      case State.Suspected(var why) -> why;
      case State.Answered(_, var by, _) -> by;
      case State.Closed(_, var by, var reason) -> by + ": " + reason;
    };
  }

  List<FaqRow> answers() {
    return faqs.all().stream().map(this::row).toList();
  }

  private FaqRow row(Faq faq) {
    var content = faq.content();
    return new FaqRow(
        faq.id(),
        content.theme().in(texts.language()),
        content.question().in(texts.language()),
        about(content.institution()),
        content.audiences().stream().sorted().map(Audience::key).toList(),
        faq.state().key(),
        !content.question().english().isEmpty());
  }

  /// The name of the institution; empty where there is none (any more).
  String about(Optional<UUID> institution) {
    return institution
        .flatMap(id -> register.find(new InstitutionId(id), LocalDate.now(clock)))
        .map(entry -> entry.name())
        .orElse("");
  }

  List<Choice> institutions() {
    return register.on(LocalDate.now(clock), Filter.all()).stream()
        .map(entry -> new Choice(entry.id().value().toString(), entry.name()))
        .toList();
  }
}
