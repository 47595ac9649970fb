package dk.klynge.leadership.reminding;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Conversations;
import dk.klynge.leadership.Conversations.Meeting;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One's own conversations for other programs: when they are and whether they were held, and
/// nothing of what is in them.
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationApi {

  private final Conversations conversations;
  private final SignedInPerson signedIn;
  private final Clock clock;

  ConversationApi(Conversations conversations, SignedInPerson signedIn, Clock clock) {
    this.conversations = conversations;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// @param kind follow_up, leader_development, staff_development or expectations
  /// @param with the other of the two
  /// @param state planned, today, waiting, held or called_off
  record One(
      UUID id,
      String kind,
      UUID with,
      LocalDate day,
      LocalTime begins,
      LocalTime ends,
      String place,
      String state,
      Optional<LocalDate> heldOn,
      Optional<LocalDate> next) {}

  @GetMapping
  @Needs(LeadershipActions.TALK)
  @Operation(summary = "Your own conversations by day, without what is in them")
  PageOf<One> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var own =
        signedIn
            .now()
            .map(me -> conversations.of(me).stream().map(one -> one(one, one.across(me).value())))
            .map(Stream::toList)
            .orElse(List.of());
    return PageOf.cut(own, page, size);
  }

  private One one(Meeting one, UUID with) {
    return new One(
        one.id(),
        one.kind(),
        with,
        one.times().day(),
        one.times().begins(),
        one.times().ends(),
        one.times().place(),
        one.on(LocalDate.now(clock)).name().toLowerCase(Locale.ROOT),
        one.heldOn(),
        one.next());
  }
}
