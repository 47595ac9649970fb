package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import dk.klynge.processplan.negotiation.Negotiation.State;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The parties have agreed, broken off, or taken up the negotiation again.
@Service
class RecordAct {

  private final Negotiations negotiations;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  RecordAct(Negotiations negotiations, AuditTrail audit, Guard guard, Clock clock) {
    this.negotiations = negotiations;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  record Told(Act.Kind kind, LocalDate day, String reason) {}

  /// What came of something that was told about a negotiation.
  sealed interface Answer {
    record Kept() implements Answer {}

    /// Somebody has changed it meanwhile.
    record Overtaken() implements Answer {}

    /// @param key of the message; its arguments are texts
    record Wrong(String field, String key, Object... arguments) implements Answer {}
  }

  @Transactional
  Answer tell(Negotiation negotiation, int version, Told told) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    var now = LocalDateTime.now(clock);
    if (told.day().isAfter(now.toLocalDate()))
      return new Answer.Wrong("act-day", "processplan.negotiation.error.future");
    if (told.kind() == Act.Kind.BROKEN_OFF && told.reason().isEmpty())
      return new Answer.Wrong("act-reason", "processplan.negotiation.error.reason");
    if (!negotiations.touch(negotiation.id(), version)) return new Answer.Overtaken();
    var state = negotiation.on(now);
    if (!mayFollow(state, told.kind())) return new Answer.Overtaken();
    negotiations.add(
        negotiation.id(),
        new Act(told.kind(), told.day(), told.reason(), clock.instant(), guard.who()));
    audit.changed(
        ProcessPlanActions.NEGOTIATE,
        OpenNegotiations.subject(negotiation),
        Map.of("state", new Change(state.code(), told.kind().code() + " " + told.day())));
    return new Answer.Kept();
  }

  static boolean mayFollow(State state, Act.Kind kind) {
    return switch (state) {
      case State.Planned(), State.UnderWay() -> kind != Act.Kind.RESUMED;
      case State.Agreed(var _) -> kind != Act.Kind.AGREED;
      case State.BrokenOff(var _, var _) -> kind == Act.Kind.RESUMED;
      case State.Signed(var _) -> false;
    };
  }
}
