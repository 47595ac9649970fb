package dk.klynge.decision.response;

import dk.klynge.audit.AuditTrail;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Looking through answers, for other programs. The published ones anybody gets from [ResponseApi].
@RestController
@RequestMapping("/api/v1/hearings/{id}/moderation")
class ModerationApi {

  private final ShowResponses show;
  private final FoundResponses found;
  private final ModerateResponse moderate;
  private final AuditTrail audit;
  private final Said said;

  ModerationApi(
      ShowResponses show,
      FoundResponses found,
      ModerateResponse moderate,
      AuditTrail audit,
      Said said) {
    this.show = show;
    this.found = found;
    this.moderate = moderate;
    this.audit = audit;
    this.said = said;
  }

  /// @param state waiting, published, held_back, unconfirmed or withdrawn
  /// @param reason why it is held back
  /// @param seen to send along with a ruling
  record Told(
      UUID id,
      Instant received,
      String channel,
      String senderKind,
      String name,
      String onBehalfOf,
      List<Response.About> clusters,
      String text,
      String state,
      Optional<String> reason,
      String seen) {}

  /// @param email empty where an answer on paper has none
  /// @param points the themes that it was given
  record Detail(Told response, String email, List<FoundResponses.Point> points) {}

  /// @param seen of the answer as it was read; another one is answered with 412
  /// @param reason of holding it back, which the sender is told
  record Ruling(@Nullable String seen, @Nullable String reason) {}

  @GetMapping
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(
      summary = "All answers to a hearing; q, cluster, kind, theme and state narrow the list")
  PageOf<Told> list(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> query,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var hearing = show.hearing(id).id();
    var wanted = Wanted.of(query);
    var total = found.count(hearing, wanted);
    return PageOf.of(page, size, total, (from, most) -> found.search(hearing, wanted, from, most))
        .told(ModerationApi::told);
  }

  @GetMapping("/{response}")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "One answer with its address and its themes; who looked is recorded")
  @Transactional
  Detail one(@PathVariable HearingId id, @PathVariable ResponseId response) {
    var hearing = show.hearing(id);
    var answer = show.response(id, response);
    audit.looked(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("response", response.value().toString(), hearing.title()));
    return new Detail(told(answer), answer.email(), found.points(response));
  }

  @PostMapping("/{response}/publication")
  @Needs(DecisionActions.MODERATE)
  @Operation(summary = "Publish an answer")
  Told publish(
      @PathVariable HearingId id, @PathVariable ResponseId response, @RequestBody Ruling ruling) {
    var hearing = show.hearing(id);
    show.response(id, response);
    check(moderate.publish(hearing, response, text(ruling.seen())));
    return told(show.response(id, response));
  }

  @PostMapping("/{response}/withholding")
  @Needs(DecisionActions.MODERATE)
  @Operation(summary = "Hold an answer back, with a reason that the sender is told")
  Told holdBack(
      @PathVariable HearingId id, @PathVariable ResponseId response, @RequestBody Ruling ruling) {
    var hearing = show.hearing(id);
    show.response(id, response);
    check(moderate.holdBack(hearing, response, text(ruling.seen()), text(ruling.reason())));
    return told(show.response(id, response));
  }

  private void check(ModerateResponse.Outcome outcome) {
    switch (outcome) {
      case DONE -> {}
      case NO_REASON ->
          throw Problem.invalid(Map.of("reason", said.of("decision.moderation.reason.missing")));
      case CHANGED_MEANWHILE ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE, said.of("decision.moderation.api.changed"));
    }
  }

  private static String text(@Nullable String sent) {
    return Optional.ofNullable(sent).orElse("");
  }

  private static Told told(Response response) {
    return new Told(
        response.id().value(),
        response.received(),
        response.channel(),
        response.senderKind(),
        response.name(),
        response.onBehalfOf(),
        response.clusters(),
        response.body(),
        response.state().word(),
        response.state() instanceof Response.State.HeldBack(var why)
            ? Optional.of(why)
            : Optional.empty(),
        response.version());
  }
}
