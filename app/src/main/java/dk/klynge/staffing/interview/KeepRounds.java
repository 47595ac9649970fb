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
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.Competences;
import dk.klynge.staffing.Competences.Sought;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.Venues;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rounds are made, and what belongs to them: hours, places, and who is called to an interview.
@Service
class KeepRounds {

  private final RoundRows rounds;
  private final Venues venues;
  private final MeetingRows meetings;
  private final Committees committees;
  private final Posts posts;
  private final Applications applications;
  private final Campaigns campaigns;
  private final Register register;
  private final Competences competences;
  private final AuditTrail audit;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  KeepRounds(
      RoundRows rounds,
      Venues venues,
      MeetingRows meetings,
      Committees committees,
      Posts posts,
      Applications applications,
      Campaigns campaigns,
      Register register,
      Competences competences,
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
    this.competences = competences;
    this.audit = audit;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  /// Each committee meets in the institution of its first post, and calls all its candidates, until
  /// somebody says otherwise. Empty where the campaign has such a round already.
  @Transactional
  Optional<UUID> make(Draft draft) {
    guard.require(
        StaffingActions.PLAN_INTERVIEWS,
        draft.area().<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new));
    var made = rounds.add(draft, sought(draft.campaign()), guard.who());
    made.flatMap(rounds::find)
        .ifPresent(round -> {
          if (!venues.of(round.id()).isEmpty()) return;
          draft.windows().forEach(window -> rounds.open(round.id(), window));
          served(round).forEach(committee -> begin(round, committee));
          note(round, Map.of("round", new Change("", Integer.toString(round.number()))));
        });
    return made;
  }

  private void begin(InterviewRound round, Served committee) {
    var home = committee.posts().stream().flatMap(id -> home(id).stream()).findFirst();
    var place =
        home.map(house -> venues.home(house, round.area()))
            .orElseGet(() -> venues.named(texts.say("staffing.interview.office"), round.area()));
    var venue = venues.use(round.id(), place.id());
    venues.meets(round.id(), committee.committee(), venue.id());
    for (var post : committee.posts())
      applications
          .candidates(post)
          .forEach(one -> meetings.invite(round.id(), committee.committee(), one.id().value()));
  }

  /// The institution of the post, or the first of its cluster, which may still be planned.
  private Optional<InstitutionId> home(PostId id) {
    var today = LocalDate.now(clock);
    var post = posts.find(id);
    var own = post.flatMap(Post::institution).flatMap(one -> register.find(one, today));
    if (own.isPresent()) return own.map(Entry::id);
    var cluster = post.flatMap(Post::cluster).map(one -> one.value());
    if (cluster.isEmpty()) return Optional.empty();
    var planned = rounds.firstPlanned(cluster.get(), today);
    if (planned.isPresent()) return planned;
    return register.on(today, Filter.of(Map.of("cluster", cluster.get().toString()))).stream()
        .findFirst()
        .map(Entry::id);
  }

  /// The committees that the round is for.
  List<Served> served(InterviewRound round) {
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
  boolean open(InterviewRound round, InterviewRound.Window window) {
    return rounds.open(round.id(), window);
  }

  @Transactional
  void close(InterviewRound round, InterviewRound.Window window) {
    rounds.close(round.id(), window);
  }

  /// False where it is not a place that interviews of the area can be held in.
  @Transactional
  boolean use(InterviewRound round, UUID place) {
    var found =
        venues.open(round.area()).stream().filter(one -> one.id().equals(place)).findFirst();
    found.ifPresent(one -> {
      venues.use(round.id(), one.id());
      note(round, Map.of("venue", new Change("", one.name())));
    });
    return found.isPresent();
  }

  /// False where a committee or an interview is there.
  @Transactional
  boolean drop(InterviewRound round, UUID venue) {
    var name = venues.of(round.id()).stream().filter(one -> one.id().equals(venue)).findFirst();
    if (name.isEmpty() || !venues.drop(round.id(), venue)) return false;
    note(round, Map.of("venue", new Change(name.get().name(), "")));
    return true;
  }

  /// From now on the round asks and scores by the newest guide and profile; false where somebody
  /// has scored already.
  @Transactional
  boolean lift(InterviewRound round) {
    if (!rounds.lift(round.id(), sought(round.campaign()))) return false;
    note(round, Map.of("interview-guide", new Change("", "newest")));
    return true;
  }

  Optional<Sought> sought(CampaignId campaign) {
    return campaigns.find(campaign).flatMap(one -> competences.of(one.kind()));
  }

  @Transactional
  boolean meets(InterviewRound round, Served committee, UUID venue) {
    return venues.meets(round.id(), committee.committee(), venue);
  }

  /// Exactly these are called by the committee; the others are called off.
  @Transactional
  void call(InterviewRound round, Served committee, List<UUID> chosen) {
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

  void note(InterviewRound round, Map<String, Change> fields) {
    var name = campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
    audit.changed(
        StaffingActions.PLAN_INTERVIEWS,
        new Subject("interview-round", round.id().toString(), name),
        fields);
  }
}
