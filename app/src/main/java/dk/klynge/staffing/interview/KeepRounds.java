package dk.klynge.staffing.interview;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.interview.Round.Draft;
import dk.klynge.staffing.interview.Round.Position;
import dk.klynge.staffing.interview.Round.Venue;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Rounds are made, and what belongs to them: hours, places, and who is called to an interview.
@Service
class KeepRounds {

  private final RoundRows rounds;
  private final VenueRows venues;
  private final MeetingRows meetings;
  private final Committees committees;
  private final Posts posts;
  private final Applications applications;
  private final Campaigns campaigns;
  private final Register register;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  KeepRounds(
      RoundRows rounds,
      VenueRows venues,
      MeetingRows meetings,
      Committees committees,
      Posts posts,
      Applications applications,
      Campaigns campaigns,
      Register register,
      AuditTrail audit,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.rounds = rounds;
    this.venues = venues;
    this.meetings = meetings;
    this.committees = committees;
    this.posts = posts;
    this.applications = applications;
    this.campaigns = campaigns;
    this.register = register;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  /// A round that the one who is signed in may plan; not found for everybody else.
  Round get(UUID id) {
    var round =
        rounds.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    guard.require(StaffingActions.PLAN_INTERVIEWS, scope(round.area()));
    return round;
  }

  static Scope scope(Optional<UUID> area) {
    return area.<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new);
  }

  /// Each committee meets in the institution of its first post, and calls all its candidates, until
  /// somebody says otherwise. Empty where the campaign has such a round already.
  @Transactional
  Optional<UUID> make(Draft draft) {
    guard.require(StaffingActions.PLAN_INTERVIEWS, scope(draft.area()));
    var made = rounds.add(draft, guard.who());
    made.flatMap(rounds::find)
        .ifPresent(round -> {
          if (!venues.of(round.id()).isEmpty()) return;
          draft.windows().forEach(window -> rounds.open(round.id(), window));
          served(round).forEach(committee -> begin(round, committee));
          note(round, Map.of("round", new Change("", Integer.toString(round.number()))));
        });
    return made;
  }

  private void begin(Round round, Served committee) {
    var home = committee.posts().stream().flatMap(id -> home(id).stream()).findFirst();
    var name = home.map(Entry::name).orElse(texts.say("staffing.interview.office"));
    var institution = home.map(entry -> entry.id().value());
    var same =
        venues.of(round.id()).stream()
            .filter(venue -> venue.institution().equals(institution) && venue.name().equals(name))
            .findFirst();
    var venue =
        same.orElseGet(() -> new Venue(UUID.randomUUID(), name, institution, position(home), 1));
    if (same.isEmpty()) venues.add(round.id(), venue);
    venues.meets(round.id(), committee.committee(), venue.id());
    for (var post : committee.posts())
      applications
          .candidates(post)
          .forEach(one -> meetings.invite(round.id(), committee.committee(), one.id().value()));
  }

  private static Optional<Position> position(Optional<Entry> home) {
    return home.flatMap(Entry::point)
        .map(point -> new Position(point.latitude(), point.longitude()));
  }

  /// The institution of the post, or the first of its cluster, which may still be planned.
  private Optional<Entry> home(PostId id) {
    var today = LocalDate.now(clock);
    var post = posts.find(id);
    var own = post.flatMap(Post::institution).flatMap(one -> register.find(one, today));
    if (own.isPresent()) return own;
    var cluster = post.flatMap(Post::cluster).map(one -> one.value());
    if (cluster.isEmpty()) return Optional.empty();
    var planned = venues.firstPlanned(cluster.get(), today).flatMap(one -> register.find(one, today));
    if (planned.isPresent()) return planned;
    return register.on(today, Filter.of(Map.of("cluster", cluster.get().toString()))).stream()
        .findFirst();
  }

  /// The committees that the round is for.
  List<Served> served(Round round) {
    return committees.of(round.campaign()).stream()
        .filter(one -> !one.posts().isEmpty() && isIn(round.area(), one))
        .toList();
  }

  private boolean isIn(Optional<UUID> area, Served committee) {
    return area.isEmpty()
        || committee.posts().stream()
            .flatMap(id -> posts.find(id).flatMap(Post::area).stream())
            .anyMatch(one -> one.value().equals(area.get()));
  }

  @Transactional
  boolean open(Round round, Round.Window window) {
    return rounds.open(round.id(), window);
  }

  @Transactional
  void close(Round round, Round.Window window) {
    rounds.close(round.id(), window);
  }

  /// @param institution empty for a place that is known by name only
  @Transactional
  void addVenue(Round round, String name, Optional<UUID> institution, int rooms) {
    var found =
        institution.flatMap(id -> register.find(new InstitutionId(id), LocalDate.now(clock)));
    var called = found.map(Entry::name).orElse(name);
    venues.add(
        round.id(), new Venue(UUID.randomUUID(), called, institution, position(found), rooms));
  }

  @Transactional
  boolean meets(Round round, Served committee, UUID venue) {
    return venues.meets(round.id(), committee.committee(), venue);
  }

  /// Exactly these are called by the committee; the others are called off.
  @Transactional
  void call(Round round, Served committee, List<UUID> chosen) {
    committee.posts().stream()
        .flatMap(post -> applications.candidates(post).stream())
        .map(one -> one.id().value())
        .distinct()
        .forEach(id -> {
          if (chosen.contains(id)) meetings.invite(round.id(), committee.committee(), id);
          else meetings.callOff(round.id(), committee.committee(), id);
        });
    note(round, Map.of("called", new Change("", Integer.toString(chosen.size()))));
  }

  void note(Round round, Map<String, Change> fields) {
    var name = campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
    audit.changed(
        StaffingActions.PLAN_INTERVIEWS,
        new Subject("interview-round", round.id().toString(), name),
        fields);
  }
}
