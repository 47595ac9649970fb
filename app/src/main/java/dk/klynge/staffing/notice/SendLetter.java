package dk.klynge.staffing.notice;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.PaperWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.notice.KeptLetters.Kept;
import dk.klynge.staffing.notice.LetterText.Written;
import dk.klynge.staffing.notice.Notices.Noticed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A hearing or a notice goes to the person concerned, once, and a copy is kept.
@Service
class SendLetter {

  private final KeptLetters letters;
  private final PaperWriter writer;
  private final Outbox outbox;
  private final Employees employees;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SendLetter(
      KeptLetters letters,
      PaperWriter writer,
      Outbox outbox,
      Employees employees,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.letters = letters;
    this.writer = writer;
    this.outbox = outbox;
    this.employees = employees;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  enum Outcome {
    DONE,
    /// It was written before; that one stays.
    SENT_BEFORE,
    /// Nothing to send: withdrawn, or not decided yet, or decided already.
    NOT_DUE,
    NO_ADDRESS
  }

  static Owner owner(UUID letter) {
    return new Owner("notice-letter", letter);
  }

  Optional<String> address(Noticed notice) {
    return employees
        .find(new PersonId(notice.person()), LocalDate.now(clock))
        .map(Employee::email)
        .filter(Mailbox::isAddress);
  }

  @Transactional
  Outcome mail(Noticed notice, LetterKind kind, Written written) {
    var to = address(notice);
    return to.isEmpty() ? Outcome.NO_ADDRESS : send(notice, kind, written, to.get());
  }

  /// The file is to be printed, or handed over to Digital Post.
  @Transactional
  Outcome paper(Noticed notice, LetterKind kind, Written written) {
    return send(notice, kind, written, "");
  }

  private Outcome send(Noticed notice, LetterKind kind, Written written, String to) {
    guard.require(StaffingActions.GIVE_NOTICE, new Scope.Everywhere());
    if (letters.find(notice.id(), kind).isPresent()) return Outcome.SENT_BEFORE;
    if (!kind.isDue(notice)) return Outcome.NOT_DUE;
    var pdf = writer.pdf(written.paper());
    var letter =
        new Kept(
            UUID.randomUUID(),
            kind.code(),
            to.isEmpty() ? "paper" : "mail",
            written.language().getLanguage(),
            to,
            written.subject(),
            written.text(),
            OffsetDateTime.now(clock),
            null);
    if (!letters.keep(notice.id(), letter, pdf, guard.who())) return Outcome.SENT_BEFORE;
    if (!to.isEmpty()) put(notice, letter, written, pdf);
    record(notice, "letter-" + kind.code(), letter.way());
    return Outcome.DONE;
  }

  private void put(Noticed notice, Kept letter, Written written, byte[] pdf) {
    var key = "notice-letter:" + notice.id() + ":" + letter.kind();
    var file = new Enclosure(letter.kind() + ".pdf", "application/pdf", pdf);
    outbox.put(
        Letter.of(owner(letter.id()), key, letter.receiver(), letter.subject(), letter.text())
            .in(written.language())
            .with(file));
  }

  @Transactional
  boolean handedOver(Noticed notice, LetterKind kind, LocalDate on) {
    guard.require(StaffingActions.GIVE_NOTICE, new Scope.Everywhere());
    if (!letters.handedOver(notice.id(), kind, on)) return false;
    record(notice, "letter-" + kind.code() + "-handed-over", on.toString());
    return true;
  }

  private void record(Noticed notice, String field, String now) {
    audit.changed(
        StaffingActions.GIVE_NOTICE,
        new Subject("person", notice.person().toString(), notice.name()),
        Map.of(field, new Change("", now)));
  }
}
