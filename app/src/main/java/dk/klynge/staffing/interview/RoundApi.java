package dk.klynge.staffing.interview;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.staffing.InterviewClashes;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewRound.Edition;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.Venues.Venue;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rounds of interviews for other programs.
@RestController
@RequestMapping("/api/v1/interview-rounds")
class RoundApi {

  /// @param area empty where the round is for all areas
  /// @param state of the planner: none, waiting, running, done, cancelled or failed
  record Told(
      UUID id,
      UUID campaign,
      Optional<UUID> area,
      int round,
      int version,
      Terms terms,
      String state,
      int percent) {

    static Told of(InterviewRound round) {
      return new Told(
          round.id(),
          round.campaign().value(),
          round.area(),
          round.number(),
          round.version(),
          round.terms(),
          round.planning().state(),
          round.planning().percent());
    }
  }

  record Place(UUID id, String name, String address, int rooms) {

    static Place of(Venue venue) {
      return new Place(venue.id(), venue.name(), venue.place().address(), venue.rooms());
    }
  }

  /// @param leastDays no plan needs fewer days
  /// @param clashes one sentence each
  /// @param letters that wait to be sent
  record Detail(
      Told round,
      List<Window> windows,
      List<Place> venues,
      Edition guide,
      OptionalInt leastDays,
      List<String> clashes,
      int letters) {}

  /// @param starts as the clock in Denmark shows it; empty where it has no time yet
  /// @param where with address and room
  /// @param pinned moved by hand, so the planner leaves it
  record Slot(
      UUID id,
      int version,
      UUID committee,
      UUID application,
      String candidate,
      Optional<LocalDateTime> starts,
      Optional<UUID> venue,
      Optional<String> where,
      boolean pinned) {}

  private final RoundRows rounds;
  private final NewRound made;
  private final Interviews interviews;
  private final Venues venues;
  private final InterviewClashes clashes;
  private final Invitations invitations;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;

  RoundApi(
      RoundRows rounds,
      NewRound made,
      Interviews interviews,
      Venues venues,
      InterviewClashes clashes,
      Invitations invitations,
      AuditTrail audit,
      Guard guard,
      Texts texts) {
    this.rounds = rounds;
    this.made = made;
    this.interviews = interviews;
    this.venues = venues;
    this.clashes = clashes;
    this.invitations = invitations;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "Rounds of interviews, the latest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var mine =
        rounds.all().stream()
            .filter(round -> guard.may(StaffingActions.PLAN_INTERVIEWS, round.scope()))
            .map(Told::of)
            .toList();
    return PageOf.cut(mine, page, size);
  }

  @PostMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(
      summary =
          "Make a round with the same hours on each working day; its committees call all their candidates")
  ResponseEntity<Detail> make(@RequestBody NewRound.Wanted wanted) {
    var id = made.make(wanted);
    return ResponseEntity.created(URI.create("/api/v1/interview-rounds/" + id)).body(show(id));
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "One round: its hours and places, how far the planner is, and what clashes")
  Detail show(@PathVariable UUID id) {
    var round = interviews.toPlan(id);
    return new Detail(
        Told.of(round),
        rounds.windows(id),
        venues.of(id).stream().map(Place::of).toList(),
        round.edition(),
        round.leastDays(),
        clashes.of(round),
        invitations.unsent(round).letters());
  }

  @GetMapping("/{id}/interviews")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "The interviews of a round by time, those without one last")
  @Transactional
  PageOf<Slot> interviews(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var round = interviews.toPlan(id);
    audit.looked(
        StaffingActions.PLAN_INTERVIEWS, new Subject("interview-round", id.toString(), ""));
    var used = venues.of(round.id());
    var all =
        interviews.of(id).stream()
            .filter(one -> !one.cancelled())
            .map(one -> slot(one, used))
            .toList();
    return PageOf.cut(all, page, size);
  }

  private Slot slot(Meeting meeting, List<Venue> used) {
    return new Slot(
        meeting.id(),
        meeting.version(),
        meeting.committee().value(),
        meeting.application(),
        meeting.name(),
        meeting.at().map(Meeting.Place::starts),
        meeting.at().map(Meeting.Place::venue),
        meeting.at().map(at -> venues.where(at, used, texts.language())),
        meeting.pinned());
  }
}
