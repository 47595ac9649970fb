package dk.klynge.staffing.committee;

import dk.klynge.documents.Mailbox;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.CommitteeStanding.Judged;
import dk.klynge.staffing.CommitteeStanding.Standing;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.CommitteePages.Option;
import dk.klynge.staffing.committee.CommitteePages.RoleLine;
import dk.klynge.staffing.committee.CommitteePages.SeatLine;
import dk.klynge.staffing.committee.CommitteePages.ShowPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Gathers what the committee pages show.
@Component
class CommitteeView {

  private final Campaigns campaigns;
  private final CommitteeDoor door;
  private final SeatRows seats;
  private final Compositions compositions;
  private final Impartiality impartiality;
  private final CommitteeStanding judge;
  private final Chairs chairs;
  private final Posts posts;
  private final FindMember find;
  private final Employees employees;
  private final Texts texts;
  private final Guard guard;

  CommitteeView(
      Campaigns campaigns,
      CommitteeDoor door,
      SeatRows seats,
      Compositions compositions,
      Impartiality impartiality,
      CommitteeStanding judge,
      Chairs chairs,
      Posts posts,
      FindMember find,
      Employees employees,
      Texts texts,
      Guard guard) {
    this.campaigns = campaigns;
    this.door = door;
    this.seats = seats;
    this.compositions = compositions;
    this.impartiality = impartiality;
    this.judge = judge;
    this.chairs = chairs;
    this.posts = posts;
    this.find = find;
    this.employees = employees;
    this.texts = texts;
    this.guard = guard;
  }

  Campaign campaign(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  List<SeatRule> rules(CampaignId campaign) {
    return compositions.of(campaign);
  }

  static String state(Standing standing) {
    if (standing.lacks().isEmpty()) return "ready";
    return standing.overridden() ? "overridden" : "lacking";
  }

  ShowPage show(Committee committee, Map<String, String> values, Map<String, String> errors) {
    var served = door.posts(committee.id());
    var all = seats.of(committee.id());
    var standing = judge.of(committee.id());
    var silent = silent(committee, served, all);
    var said = impartiality.said(committee.id()).keySet();
    var roles = roles(committee, all, seat -> words(seat, said, silent));
    return new ShowPage(
        committee,
        campaign(committee.campaign()),
        served,
        roles,
        state(standing),
        standing.lacks().stream()
            .map(lack -> texts.say(lack.key(), lack.arguments().toArray()))
            .toList(),
        judge.reason(committee.id()).orElse(""),
        chairMissing(served, all),
        (int) all.stream().filter(seat -> seat.state().equals("proposed")).count(),
        (int) all.stream().filter(seat -> isReminded(seat, silent)).count(),
        places(roles, all),
        others(committee, served),
        find.search(values, all),
        values,
        errors,
        guard.may(StaffingActions.OVERRIDE_STANDING, new Scope.Everywhere()));
  }

  private Set<UUID> silent(Committee committee, List<Post> served, List<Seat> all) {
    var ids = served.stream().map(Post::id).toList();
    var panel = new Judged(committee.id(), ids, all).panel();
    return impartiality.silent(committee.campaign(), panel);
  }

  private List<RoleLine> roles(
      Committee committee, List<Seat> all, Function<Seat, String> impartial) {
    return compositions.of(committee.campaign()).stream()
        .map(rule -> role(rule, all, impartial))
        .toList();
  }

  private static RoleLine role(SeatRule rule, List<Seat> all, Function<Seat, String> impartial) {
    var own = all.stream().filter(seat -> seat.role().equals(rule.role())).toList();
    var lines =
        own.stream()
            .map(seat ->
                new SeatLine(
                    seat, seat.state(), seat.substituteFor().isPresent(), impartial.apply(seat)))
            .toList();
    return new RoleLine(
        rule, lines, Math.max(0, rule.seats() - own.stream().filter(Seat::counts).count()));
  }

  static boolean isReminded(Seat seat, Set<UUID> silent) {
    return silent.contains(seat.id()) && Mailbox.isAddress(seat.email());
  }

  /// What is known of a member's impartiality: declared, missing, or nothing yet.
  private static String words(Seat seat, Set<UUID> said, Set<UUID> silent) {
    if (silent.contains(seat.id())) return "missing";
    return said.contains(seat.id()) ? "declared" : "";
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
}
