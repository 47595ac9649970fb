package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeStanding.Standing;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.CommitteePages.ListPage;
import dk.klynge.staffing.committee.CommitteePages.Option;
import dk.klynge.staffing.committee.CommitteePages.RoleLine;
import dk.klynge.staffing.committee.CommitteePages.Row;
import dk.klynge.staffing.committee.CommitteePages.SeatLine;
import dk.klynge.staffing.committee.CommitteePages.ShowPage;
import dk.klynge.staffing.committee.CommitteeRows.Committee;
import dk.klynge.staffing.committee.Declarations.Declared;
import dk.klynge.staffing.committee.Declarations.LetThrough;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what the committee pages show.
@Component
class CommitteeView {

  private final Campaigns campaigns;
  private final KnownCommittees known;
  private final CommitteeRows rows;
  private final CommitteeDoor door;
  private final Seats seats;
  private final Compositions compositions;
  private final Declarations declarations;
  private final JudgeCommittee judge;
  private final Chairs chairs;
  private final Posts posts;
  private final Employees employees;
  private final Register register;
  private final Texts texts;
  private final Guard guard;

  CommitteeView(
      Campaigns campaigns,
      KnownCommittees known,
      CommitteeRows rows,
      CommitteeDoor door,
      Seats seats,
      Compositions compositions,
      Declarations declarations,
      JudgeCommittee judge,
      Chairs chairs,
      Posts posts,
      Employees employees,
      Register register,
      Texts texts,
      Guard guard) {
    this.campaigns = campaigns;
    this.known = known;
    this.rows = rows;
    this.door = door;
    this.seats = seats;
    this.compositions = compositions;
    this.declarations = declarations;
    this.judge = judge;
    this.chairs = chairs;
    this.posts = posts;
    this.employees = employees;
    this.register = register;
    this.texts = texts;
    this.guard = guard;
  }

  Campaign campaign(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  List<SeatRule> rules(CampaignId campaign) {
    return compositions.of(campaign);
  }

  /// Those that the one who is signed in may compose.
  ListPage list(Campaign campaign) {
    var rules = compositions.of(campaign.id());
    int wanted = rules.stream().filter(SeatRule::required).mapToInt(SeatRule::seats).sum();
    var lines = new ArrayList<Row>();
    for (var served : known.of(campaign.id()))
      rows.find(served.committee())
          .filter(one -> door.may(one.area(), door.posts(one.id())))
          .ifPresent(one -> lines.add(row(one, campaign, wanted)));
    var without =
        posts.of(campaign.id()).stream()
            .filter(post -> known.of(post.id()).isEmpty() && door.may(post.area(), List.of(post)))
            .count();
    return new ListPage(
        campaign,
        lines,
        (int) without,
        rules,
        guard.may(StaffingActions.COMPOSE_COMMITTEE),
        guard.may(StaffingActions.PLAN, new Scope.Everywhere()));
  }

  private Row row(Committee committee, Campaign campaign, int wanted) {
    var standing = judge.of(committee.id());
    return new Row(
        committee.id().value(),
        committee.name(),
        area(committee, campaign),
        door.posts(committee.id()).stream().map(Post::place).collect(Collectors.joining(", ")),
        seats.of(committee.id()).stream().filter(Seat::sits).count(),
        wanted,
        state(standing),
        standing.lacks().size());
  }

  private String area(Committee committee, Campaign campaign) {
    return register.areasOn(campaign.effectiveOn()).stream()
        .filter(named -> committee.area().filter(id -> id.value().equals(named.id())).isPresent())
        .map(Named::name)
        .findFirst()
        .orElse("–");
  }

  static String state(Standing standing) {
    if (standing.lacks().isEmpty()) return "ready";
    return standing.overridden() ? "overridden" : "lacking";
  }

  ShowPage show(Committee committee, Map<String, String> values, Map<String, String> errors) {
    var served = door.posts(committee.id());
    var all = seats.of(committee.id());
    var standing = judge.of(committee.id());
    var said = declarations.of(committee.id());
    var roles =
        compositions.of(committee.campaign()).stream().map(rule -> role(rule, all, said)).toList();
    return new ShowPage(
        committee,
        campaign(committee.campaign()),
        served,
        roles,
        state(standing),
        standing.lacks().stream()
            .map(lack -> texts.say(lack.key(), lack.arguments().toArray()))
            .toList(),
        declarations.letThrough(committee.id()).map(LetThrough::reason).orElse(""),
        chairMissing(served, all),
        (int) all.stream().filter(seat -> seat.state().equals("proposed")).count(),
        places(roles, all),
        others(committee, served),
        values,
        errors,
        guard.may(StaffingActions.OVERRIDE_STANDING, new Scope.Everywhere()));
  }

  private static RoleLine role(SeatRule rule, List<Seat> all, List<Declared> said) {
    var own = all.stream().filter(seat -> seat.role().equals(rule.role())).toList();
    var lines =
        own.stream()
            .map(seat ->
                new SeatLine(
                    seat,
                    seat.state(),
                    seat.substituteFor().isPresent(),
                    said.stream().anyMatch(one -> one.seat().equals(seat.id()))))
            .toList();
    return new RoleLine(
        rule, lines, Math.max(0, rule.seats() - own.stream().filter(Seat::counts).count()));
  }

  private String chairMissing(List<Post> served, List<Seat> all) {
    var now =
        all.stream()
            .filter(s -> s.counts() && s.role().equals("chair"))
            .findFirst()
            .flatMap(Seat::person);
    return chairs
        .of(served)
        .filter(person -> !Optional.of(person).equals(now))
        .flatMap(employees::nameOf)
        .orElse("");
  }

  /// Where somebody can be put: free seats, and as a substitute for one who has a seat.
  private List<Option> places(List<RoleLine> roles, List<Seat> all) {
    var options = new ArrayList<Option>();
    roles.stream()
        .filter(role -> role.free() > 0)
        .map(role -> role.rule().role())
        .forEach(role ->
            options.add(new Option("role:" + role, texts.say("staffing.committee.role." + role))));
    all.stream()
        .filter(Seat::counts)
        .forEach(seat ->
            options.add(
                new Option(
                    "for:" + seat.id(),
                    texts.say("staffing.committee.substitute-for", seat.name()))));
    return options;
  }

  private List<Option> others(Committee committee, List<Post> served) {
    return posts.of(committee.campaign()).stream()
        .filter(post -> !served.contains(post) && door.may(post.area(), List.of(post)))
        .map(post -> new Option(post.id().value().toString(), post.place()))
        .toList();
  }

  List<Post> posts(Seat seat) {
    return door.posts(seat.committee());
  }

  Committee committee(Seat seat) {
    return rows.find(seat.committee()).orElseThrow(NotFound::new);
  }

  Map<UUID, String> relations(Seat seat) {
    return declarations.of(seat.committee()).stream()
        .filter(one -> one.seat().equals(seat.id()) && one.application() != null)
        .collect(
            Collectors.toMap(
                one -> java.util.Objects.requireNonNull(one.application()),
                Declared::relation,
                (_, b) -> b));
  }
}
