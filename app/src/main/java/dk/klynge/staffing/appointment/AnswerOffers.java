package dk.klynge.staffing.appointment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.AppointmentWithdrawn;
import dk.klynge.staffing.PostFilled;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.VacancyChains;
import dk.klynge.staffing.VacancyChains.Hold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What comes of an offer: it is accepted, declined or taken back.
@Service
class AnswerOffers {

  private final AppointmentRows rows;
  private final VacancyChains chains;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AnswerOffers(
      AppointmentRows rows,
      VacancyChains chains,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.chains = chains;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  enum Answer {
    ACCEPTED,
    DECLINED
  }

  sealed interface Outcome {

    record Done() implements Outcome {}

    /// Somebody was quicker: it is answered, taken back or changed.
    record Overtaken() implements Outcome {}

    /// The last day has passed; HR can still note an answer.
    record TooLate(LocalDate day) implements Outcome {}

    record Held(Hold because) implements Outcome {}
  }

  /// The person answers; up to the last moment of the day. The same answer twice is one.
  @Transactional
  Outcome answer(AppointmentRow row, Answer answer) {
    if (row.state().equals(code(answer))) return new Outcome.Done();
    var by = row.answerBy();
    if (row.isOpen() && by != null && LocalDate.now(clock).isAfter(by))
      return new Outcome.TooLate(by);
    return settle(row, answer, "");
  }

  /// HR notes what the person has said, and how; also after the last day.
  @Transactional
  Outcome note(AppointmentRow row, Answer answer, String reason) {
    return settle(row, answer, reason);
  }

  private Outcome settle(AppointmentRow row, Answer answer, String reason) {
    if (!rows.answer(row, code(answer), guard.who(), reason)) return new Outcome.Overtaken();
    OfferPosts.record(audit, row, Map.of("state", new Change("offered", code(answer))));
    if (answer == Answer.ACCEPTED)
      publisher.publishEvent(
          new PostFilled(row.appointmentId(), new PostId(row.post()), row.personId(), row.from()));
    return new Outcome.Done();
  }

  /// An accepted one is taken back only while nobody relies on the post that it left empty.
  @Transactional
  Outcome withdraw(AppointmentRow row, String reason) {
    var hold = chains.hold(row.appointmentId());
    if (hold.isPresent()) return new Outcome.Held(hold.get());
    if (!rows.withdraw(row.appointmentId(), row.version(), reason)) return new Outcome.Overtaken();
    OfferPosts.record(audit, row, Map.of("state", new Change(row.state(), "withdrawn")));
    publisher.publishEvent(
        new AppointmentWithdrawn(row.appointmentId(), new PostId(row.post()), row.personId()));
    return new Outcome.Done();
  }

  private static String code(Answer answer) {
    return switch (answer) {
      case ACCEPTED -> "accepted";
      case DECLINED -> "declined";
    };
  }
}
