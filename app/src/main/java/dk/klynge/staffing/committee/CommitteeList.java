package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.CommitteeStanding.Judged;
import dk.klynge.staffing.CommitteeStanding.Standing;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Committees.Served;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.SeatRule;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.CommitteePages.ListPage;
import dk.klynge.staffing.committee.CommitteePages.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The committees of a campaign with how they stand. Everything is read once for all of them, since
/// there may be eighty.
@Component
class CommitteeList {

  private final KnownCommittees known;
  private final CommitteeRows rows;
  private final CommitteeDoor door;
  private final SeatRows seats;
  private final Compositions compositions;
  private final CommitteeStanding judge;
  private final Posts posts;
  private final Register register;
  private final Guard guard;

  CommitteeList(
      KnownCommittees known,
      CommitteeRows rows,
      CommitteeDoor door,
      SeatRows seats,
      Compositions compositions,
      CommitteeStanding judge,
      Posts posts,
      Register register,
      Guard guard) {
    this.known = known;
    this.rows = rows;
    this.door = door;
    this.seats = seats;
    this.compositions = compositions;
    this.judge = judge;
    this.posts = posts;
    this.register = register;
    this.guard = guard;
  }

  /// @param served its posts, by name
  private record Line(Committee committee, List<Post> served, List<Seat> seats) {}

  /// Those that the one who is signed in may compose.
  ListPage page(Campaign campaign) {
    var rules = compositions.of(campaign.id());
    int wanted = rules.stream().filter(SeatRule::required).mapToInt(SeatRule::seats).sum();
    var all = posts.of(campaign.id());
    var served = known.of(campaign.id());
    var lines = lines(campaign, served, all);
    var standings = standings(campaign, lines);
    var areas =
        register.areasOn(campaign.effectiveOn()).stream()
            .collect(Collectors.toMap(named -> new AreaId(named.id()), Named::name));
    return new ListPage(
        campaign,
        lines.stream()
            .map(line ->
                row(
                    line,
                    areas,
                    wanted,
                    standings.getOrDefault(line.committee().id(), Standing.nothing())))
            .toList(),
        without(served, all),
        rules,
        guard.may(StaffingActions.COMPOSE_COMMITTEE),
        guard.may(StaffingActions.PLAN, new Scope.Everywhere()));
  }

  /// How many of them cannot recommend as they are.
  int lacking(Campaign campaign) {
    var lines = lines(campaign, known.of(campaign.id()), posts.of(campaign.id()));
    return (int)
        standings(campaign, lines).values().stream().filter(one -> !one.mayRecommend()).count();
  }

  private List<Line> lines(Campaign campaign, List<Served> served, List<Post> all) {
    var byId = all.stream().collect(Collectors.toMap(Post::id, Function.identity()));
    var of = served.stream().collect(Collectors.toMap(Served::committee, Served::posts));
    var sitting = seats.of(campaign.id());
    return rows.of(campaign.id()).stream()
        .map(one ->
            new Line(
                one,
                of.getOrDefault(one.id(), List.of()).stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList(),
                sitting.getOrDefault(one.id(), List.of())))
        .filter(line -> door.may(line.committee().area(), line.served()))
        .toList();
  }

  private Map<CommitteeId, Standing> standings(Campaign campaign, List<Line> lines) {
    return judge.judge(
        campaign.id(),
        lines.stream()
            .map(line ->
                new Judged(
                    line.committee().id(),
                    line.served().stream().map(Post::id).toList(),
                    line.seats()))
            .toList());
  }

  private int without(List<Served> served, List<Post> all) {
    Set<PostId> taken =
        served.stream().flatMap(one -> one.posts().stream()).collect(Collectors.toSet());
    return (int)
        all.stream()
            .filter(post -> !taken.contains(post.id()) && door.may(post.area(), List.of(post)))
            .count();
  }

  private static Row row(Line line, Map<AreaId, String> areas, int wanted, Standing standing) {
    return new Row(
        line.committee().id().value(),
        line.committee().name(),
        line.committee().area().map(area -> areas.getOrDefault(area, "–")).orElse("–"),
        line.served().stream().map(Post::place).sorted().collect(Collectors.joining(", ")),
        line.seats().stream().filter(Seat::sits).count(),
        wanted,
        CommitteeView.state(standing),
        standing.lacks().size());
  }
}
