package dk.klynge.staffing.appointment;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.Employees;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What people are told by letter. Letters are Danish, whatever language the one who sends them
/// reads pages in.
@Component
class AppointmentLetters {

  static final Locale DANISH = Locale.of("da");
  private static final String LETTER = "staffing.appointment.letter.offer.";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

  private final Outbox outbox;
  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  AppointmentLetters(Outbox outbox, Employees employees, Texts texts, Clock clock) {
    this.outbox = outbox;
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  static Owner owner(UUID appointment) {
    return new Owner("appointment", appointment);
  }

  void offered(AppointmentRow row) {
    var by = row.answerBy();
    var ending =
        by == null
            ? texts.in(DANISH, "staffing.appointment.letter.offer.soon")
            : texts.in(DANISH, "staffing.appointment.letter.offer.by", day(by));
    addressOf(row).ifPresent(to -> put(row, to, ending));
  }

  private void put(AppointmentRow row, String to, String ending) {
    var what = texts.in(DANISH, "staffing.kind." + row.kind());
    var subject = texts.in(DANISH, LETTER + "subject", what, row.place());
    var text =
        texts.in(
            DANISH, LETTER + "text", row.name(), what.toLowerCase(DANISH), row.place(), ending);
    outbox.put(Letter.of(owner(row.id()), "appointment-offer:" + row.id(), to, subject, text));
  }

  private Optional<String> addressOf(AppointmentRow row) {
    return employees
        .find(row.personId(), LocalDate.now(clock))
        .map(Employees.Employee::email)
        .filter(Mailbox::isAddress);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
