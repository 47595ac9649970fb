package dk.klynge.staffing.committee;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.SeatRule;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.committee.SeatRows.Who;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Committees for all posts of a campaign that have none yet: one for each cluster leader's post,
/// and one for all pedagogical leaders of a cluster together. The chair is named by office and the
/// consultants are shared out; the other seats are appointed locally.
@Service
class ProposeCommittees {

  private final CommitteeRows rows;
  private final KnownCommittees known;
  private final CommitteeDoor door;
  private final SeatRows seats;
  private final Compositions compositions;
  private final Chairs chairs;
  private final Posts posts;
  private final Employees employees;
  private final Register register;
  private final AuditTrail audit;
  private final Clock clock;

  ProposeCommittees(
      CommitteeRows rows,
      KnownCommittees known,
      CommitteeDoor door,
      SeatRows seats,
      Compositions compositions,
      Chairs chairs,
      Posts posts,
      Employees employees,
      Register register,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.known = known;
    this.door = door;
    this.seats = seats;
    this.compositions = compositions;
    this.chairs = chairs;
    this.posts = posts;
    this.employees = employees;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /// How many were made; asked again it makes none.
  @Transactional
  int propose(Campaign campaign) {
    rows.lock(campaign.id());
    var without = new LinkedHashMap<UUID, List<Post>>();
    posts.of(campaign.id()).stream()
        .filter(post -> known.of(post.id()).isEmpty() && door.may(post.area(), List.of(post)))
        .forEach(post ->
            without.merge(
                group(post),
                List.of(post),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
    var consultants = employees.on(LocalDate.now(clock), Set.of("consultant"));
    int number = known.of(campaign.id()).size();
    for (var group : without.values())
      make(campaign.id(), group, consultant(consultants, group.getFirst(), number++));
    return without.size();
  }

  private UUID group(Post post) {
    return chairs.clusterOf(post).map(cluster -> cluster.value()).orElse(post.id().value());
  }

  /// The next one in turn, of the area where there are any.
  private static Optional<Employee> consultant(List<Employee> all, Post post, int turn) {
    var near = all.stream().filter(one -> one.area().equals(post.area())).toList();
    var from = near.isEmpty() ? all : near;
    return from.isEmpty() ? Optional.empty() : Optional.of(from.get(turn % from.size()));
  }

  private void make(CampaignId campaign, List<Post> served, Optional<Employee> consultant) {
    var name = name(served);
    var id = rows.make(campaign, served.getFirst().area(), name);
    served.forEach(post -> rows.serve(id, post.id()));
    chairs.of(served).ifPresent(person -> seats.add(id, "chair", who(person), Optional.empty()));
    if (compositions.of(campaign).stream().anyMatch(ProposeCommittees::wantsConsultant))
      consultant.ifPresent(one -> seats.add(id, "consultant", who(one.person()), Optional.empty()));
    record(id, name);
  }

  private static boolean wantsConsultant(SeatRule rule) {
    return rule.role().equals("consultant") && rule.seats() > 0;
  }

  private Who who(PersonId person) {
    return new Who(Optional.of(person), employees.nameOf(person).orElse(""), "");
  }

  private String name(List<Post> served) {
    var first = served.getFirst();
    if (served.size() == 1) return first.place();
    return chairs
        .clusterOf(first)
        .flatMap(cluster ->
            register.clustersOn(first.from()).stream()
                .filter(one -> one.id().equals(cluster))
                .map(one -> one.name())
                .findFirst()
                .or(() -> rows.nameOf(cluster)))
        .orElse(first.place());
  }

  private void record(CommitteeId id, String name) {
    audit.changed(
        StaffingActions.COMPOSE_COMMITTEE,
        new Subject("committee", id.value().toString(), name),
        Map.of("proposed", new Change("", name)));
  }
}
