package dk.klynge.staffing.appointment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.appointment.AppointmentRows.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Posts are offered to people. The database sees to it that a post and a person have one offer at
/// a time, also when two offer at the same moment.
@Service
class OfferPosts implements Appointments {

  private final AppointmentRows rows;
  private final Employees employees;
  private final AppointmentLetters letters;
  private final AnswerOffers answers;
  private final AuditTrail audit;
  private final Clock clock;

  OfferPosts(
      AppointmentRows rows,
      Employees employees,
      AppointmentLetters letters,
      AnswerOffers answers,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.employees = employees;
    this.letters = letters;
    this.answers = answers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome offer(PostId post, PersonId person, String origin, Optional<LocalDate> answerBy) {
    var outcome = make(post, person, origin, answerBy);
    if (outcome instanceof Outcome.Offered(var id)) letters.offered(rows.find(id).orElseThrow());
    return outcome;
  }

  /// Civil servants keep their terms; to change that is an act of its own.
  private Outcome make(PostId post, PersonId person, String origin, Optional<LocalDate> answerBy) {
    var today = LocalDate.now(clock);
    var name = employees.nameOf(person);
    if (name.isEmpty()) return refused("unknown");
    if (answerBy.filter(today::isAfter).isPresent()) return refused("late");
    var terms = employees.find(person, today).map(one -> one.terms()).orElse("agreement");
    var id = AppointmentId.fresh();
    if (!rows.add(new Offer(id, post, person, name.get(), origin, terms, answerBy)))
      return why(post, person);
    record(audit, rows.find(id).orElseThrow(), Map.of("state", new Change("", "offered")));
    return new Outcome.Offered(id);
  }

  @Override
  @Transactional
  public Outcome settle(PostId post, PersonId person, String origin) {
    var outcome = make(post, person, origin, Optional.empty());
    if (outcome instanceof Outcome.Offered(var id))
      answers.note(rows.find(id).orElseThrow(), AnswerOffers.Answer.ACCEPTED, "");
    return outcome;
  }

  private Outcome why(PostId post, PersonId person) {
    if (rows.isWithdrawn(post)) return refused("withdrawn");
    var taken = rows.ofPost(post);
    if (taken.isPresent()) return refused("post", taken.get().place(), taken.get().name());
    return rows.ofPerson(person)
        .map(other -> refused("person", other.name(), other.place()))
        .orElseGet(() -> refused("overtaken"));
  }

  private static Outcome refused(String why, String... arguments) {
    return new Outcome.Refused("staffing.appointment.refused." + why, List.of(arguments));
  }

  /// By the place, never by the name of the person.
  static void record(AuditTrail audit, AppointmentRow row, Map<String, Change> changes) {
    audit.changed(
        StaffingActions.APPOINT,
        new Subject("appointment", row.id().toString(), row.place()),
        changes);
  }

  @Override
  public List<Appointment> of(CampaignId campaign) {
    return rows.of(campaign).stream().map(AppointmentRow::told).toList();
  }

  @Override
  public Optional<Appointment> ofPost(PostId post) {
    return rows.ofPost(post).map(AppointmentRow::told);
  }

  @Override
  public Optional<Appointment> ofPerson(PersonId person) {
    return rows.ofPerson(person).map(AppointmentRow::told);
  }
}
