package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hearings for other programs. A hearing opens and closes by its days; there is no call for that.
@RestController
@RequestMapping("/api/v1/hearings")
class HearingApi {

  private final ShowHearing show;
  private final PrepareHearing prepare;
  private final AnnounceHearing announce;
  private final ProlongHearing prolong;
  private final Parties parties;
  private final HearingProblems problems;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // the use cases of a hearing
  HearingApi(
      ShowHearing show,
      PrepareHearing prepare,
      AnnounceHearing announce,
      ProlongHearing prolong,
      Parties parties,
      HearingProblems problems,
      Guard guard,
      Clock clock) {
    this.show = show;
    this.prepare = prepare;
    this.announce = announce;
    this.prolong = prolong;
    this.parties = parties;
    this.problems = problems;
    this.guard = guard;
    this.clock = clock;
  }

  /// What a hearing says. What is missing is refused with the name of the field.
  ///
  /// @param proposal `<scenario>:<revision>` of a published revision
  /// @param first first day, as 2026-01-31
  /// @param audience EVERYBODY or INVITED
  /// @param version as it was read; only where a hearing is changed
  record Wanted(
      @Nullable String title,
      @Nullable String introduction,
      @Nullable String proposal,
      @Nullable String first,
      @Nullable String last,
      @Nullable String audience,
      @Nullable Integer version) {

    HearingForm form(Map<String, String> kept) {
      var sent = new HashMap<>(kept);
      put(sent, "title", title);
      put(sent, "introduction", introduction);
      put(sent, "proposal", proposal);
      put(sent, "first", first);
      put(sent, "last", last);
      put(sent, "audience", audience);
      sent.put("version", String.valueOf(Optional.ofNullable(version).orElse(0)));
      return HearingForm.of(sent);
    }

    private static void put(Map<String, String> sent, String field, @Nullable String value) {
      if (value != null) sent.put(field, value);
    }
  }

  record Invited(@Nullable String name, @Nullable String email, @Nullable String kind) {}

  record Period(
      @Nullable String first,
      @Nullable String last,
      @Nullable String reason,
      @Nullable List<UUID> clusters) {}

  @GetMapping
  @Open(why = "Everybody may see which hearings are announced; those being prepared are left out")
  @Operation(summary = "Hearings, the latest first; with a state only those")
  PageOf<HearingTold> list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var all =
        show.visible().stream()
            .map(this::told)
            .filter(told -> state.isEmpty() || told.state().equals(state))
            .toList();
    return PageOf.cut(all, page, size);
  }

  @GetMapping("/{id}")
  @Open(why = "A hearing is public from its announcement; before that it is not found")
  @Operation(summary = "One hearing with its proposal and its periods")
  HearingTold show(@PathVariable HearingId id) {
    return told(show.find(id));
  }

  private HearingTold told(Hearing hearing) {
    return HearingTold.of(hearing, LocalDate.now(clock));
  }

  @PostMapping
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Prepare a hearing on a published revision of a scenario")
  ResponseEntity<HearingTold> make(@RequestBody Wanted wanted) {
    var outcome = prepare.make(wanted.form(Map.of()), guard.who() + ":" + UUID.randomUUID());
    var made = told(show.find(saved(outcome)));
    return ResponseEntity.created(URI.create("/api/v1/hearings/" + made.id())).body(made);
  }

  /// What is left out stays as it is.
  @PutMapping("/{id}")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Change a hearing; once announced only its words and a later last day")
  HearingTold change(@PathVariable HearingId id, @RequestBody Wanted wanted) {
    var hearing = show.find(id);
    var form = wanted.form(HearingForm.of(hearing).fields());
    if (hearing.announced().isPresent() && !form.asksTheSameAs(HearingForm.of(hearing)))
      problems.refuse("decision.hearing.api.fixed");
    return told(show.find(saved(prepare.change(hearing, form))));
  }

  private HearingId saved(PrepareHearing.Outcome outcome) {
    return switch (outcome) {
      case PrepareHearing.Outcome.Saved(var id) -> id;
      case PrepareHearing.Outcome.Rejected(var errors) -> throw problems.invalid(errors);
      case PrepareHearing.Outcome.ChangedMeanwhile(var now) ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE,
              problems.say("decision.hearing.api.changed", now.version()));
    };
  }

  @PostMapping("/{id}/announcement")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Make a hearing public and invite its parties; again changes nothing")
  HearingTold announce(@PathVariable HearingId id) {
    problems.refuse(announce.announce(show.find(id)));
    return told(show.find(id));
  }

  @GetMapping("/{id}/parties")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Who is invited to answer")
  List<Party> parties(@PathVariable HearingId id) {
    return parties.of(show.find(id).id());
  }

  @PostMapping("/{id}/parties")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Invite somebody: kind is board, med, union, umbrella or other")
  ResponseEntity<Party> invite(@PathVariable HearingId id, @RequestBody Invited wanted) {
    var hearing = show.find(id);
    var party =
        new Party(
            UUID.randomUUID(),
            text(wanted.name()),
            text(wanted.email()),
            text(wanted.kind()),
            Optional.empty(),
            0);
    problems.refuse(announce.invite(hearing, party));
    var byId = parties.of(id).stream().collect(Collectors.toMap(Party::id, Function.identity()));
    var address = "/api/v1/hearings/" + id.value() + "/parties";
    return ResponseEntity.created(URI.create(address)).body(byId.getOrDefault(party.id(), party));
  }

  @PostMapping("/{id}/prolongations")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Hear some clusters once more, in a second period")
  HearingTold prolong(@PathVariable HearingId id, @RequestBody Period period) {
    var clusters = Optional.ofNullable(period.clusters()).orElse(List.of());
    var wanted =
        new ProlongHearing.Wanted(
            text(period.first()),
            text(period.last()),
            text(period.reason()),
            clusters.stream().map(UUID::toString).toList());
    var errors = prolong.prolong(show.find(id), wanted);
    if (!errors.isEmpty()) throw problems.invalid(errors);
    return told(show.find(id));
  }

  private static String text(@Nullable String sent) {
    return Optional.ofNullable(sent).orElse("").strip();
  }
}
