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

  /// A leader who stays at home gets no offer but a post by rule, and hears of it from the own
  /// leader.
  void offered(AppointmentRow row) {
    if (row.origin().equals("home")) return;
    var by = row.answerBy();
    var ending =
        by == null
            ? texts.in(DANISH, "staffing.appointment.letter.offer.soon")
            : texts.in(DANISH, "staffing.appointment.letter.offer.by", day(by));
    put(row, "offer", ending);
  }

  void appointed(AppointmentRow row) {
    put(row, "appointed", day(row.from()));
  }

  private void put(AppointmentRow row, String kind, String last) {
    var to = addressOf(row);
    if (to.isEmpty()) return;
    var what = texts.in(DANISH, "staffing.kind." + row.kind());
    outbox.put(
        Letter.of(
            owner(row.id()),
            "appointment-" + kind + ":" + row.id(),
            to.get(),
            texts.in(DANISH, "staffing.appointment.letter." + kind + ".subject", what, row.place()),
            texts.in(
                DANISH,
                "staffing.appointment.letter." + kind + ".text",
                row.name(),
                what,
                row.place(),
                last)));
  }

  private Optional<String> addressOf(AppointmentRow row) {
    return employees.find(row.personId(), LocalDate.now(clock))
        .map(Employees.Employee::email)
        .filter(Mailbox::isAddress);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
