package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Negotiations for other programs: states and dates, and nothing of what is negotiated.
@RestController
@RequestMapping("/api/v1/negotiations")
class NegotiationApi {

  /// @param tracks municipal, self_owning
  /// @param posts kinds of posts whose pay it settles
  /// @param state planned, under-way, agreed, signed or broken-off
  /// @param since the day of the agreement, the signature or the break
  record One(
      UUID id,
      String title,
      List<String> tracks,
      List<String> unions,
      Set<String> posts,
      String state,
      Optional<LocalDate> since,
      List<Sitting> meetings) {}

  record Sitting(
      UUID id,
      String title,
      LocalDate day,
      Optional<LocalTime> begins,
      Optional<LocalTime> ends,
      boolean confirmed,
      boolean calledOff) {}

  private final Negotiations negotiations;
  private final Clock clock;

  NegotiationApi(Negotiations negotiations, Clock clock) {
    this.negotiations = negotiations;
    this.clock = clock;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  @Operation(summary = "Negotiations with the unions in the order in which they were planned")
  PageOf<One> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(negotiations.all().stream().map(this::one).toList(), page, size);
  }

  @GetMapping("/{id}")
  @Needs(ProcessPlanActions.READ)
  @Operation(summary = "A negotiation with its meetings")
  One one(@PathVariable NegotiationId id) {
    return negotiations.find(id).map(this::one).orElseThrow(NegotiationController::notFound);
  }

  private One one(Negotiation negotiation) {
    var state = negotiation.on(LocalDateTime.now(clock));
    return new One(
        negotiation.id().value(),
        negotiation.title(),
        negotiation.tracks(),
        negotiation.unions(),
        negotiation.posts(),
        state.code(),
        state.since(),
        negotiation.meetings().stream().map(NegotiationApi::sitting).toList());
  }

  private static Sitting sitting(Meeting one) {
    return new Sitting(
        one.id(),
        one.title(),
        one.day(),
        one.clock().map(Meeting.Clock::begins),
        one.clock().map(Meeting.Clock::ends),
        one.standing() == Meeting.Standing.CONFIRMED,
        one.isCalledOff());
  }
}
