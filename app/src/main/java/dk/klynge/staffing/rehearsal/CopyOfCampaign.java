package dk.klynge.staffing.rehearsal;

import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Eligibility;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.rehearsal.Scene.Job;
import dk.klynge.staffing.rehearsal.Scene.Person;
import dk.klynge.staffing.rehearsal.Scene.Spot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the copy: who may apply by the register of today, which posts are open, and where all of
/// them lie. Posts that are filled already, and those who got them, take no part.
@Component
class CopyOfCampaign {

  private static final Set<String> LEADERS = Set.of("institution_leader", "pedagogical_leader");
  private static final String DEPUTY = "deputy";

  private final Employees employees;
  private final Register register;
  private final Posts posts;
  private final Applications applications;
  private final Eligibility eligibility;
  private final Clock clock;

  CopyOfCampaign(
      Employees employees,
      Register register,
      Posts posts,
      Applications applications,
      Eligibility eligibility,
      Clock clock) {
    this.employees = employees;
    this.register = register;
    this.posts = posts;
    this.applications = applications;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  int open(Campaign campaign) {
    return (int) posts.of(campaign.id()).stream().filter(post -> !post.filled()).count();
  }

  int handedIn(Campaign campaign) {
    return applications.of(campaign.id()).size();
  }

  Scene of(Campaign campaign) {
    var today = LocalDate.now(clock);
    var open = posts.of(campaign.id()).stream().filter(post -> !post.filled()).toList();
    var now = register.on(today, Filter.all());
    var places = new Places(now, register.on(campaign.effectiveOn(), Filter.all()));
    var numbers = new HashMap<UUID, Integer>();
    now.forEach(entry -> numbers.put(entry.id().value(), numbers.size()));
    return new Scene(
        people(campaign, open, today, numbers),
        open.stream()
            .map(post ->
                new Scene.Post(
                    places.of(post),
                    post.institution()
                        .map(house -> numbers.getOrDefault(house.value(), Scene.NOWHERE))
                        .orElse(Scene.NOWHERE)))
            .toList(),
        now.stream().map(Places::spot).toList(),
        campaign.rounds());
  }

  /// Those who may apply, deputies for the chains, and whoever has handed in an application.
  private List<Person> people(
      Campaign campaign, List<Posts.Post> open, LocalDate today, Map<UUID, Integer> houses) {
    var wishes = wishes(campaign, open);
    var known = new LinkedHashMap<PersonId, Employee>();
    employees.on(today, Set.of()).stream()
        .filter(one -> one.position().equals(DEPUTY) || mayApply(campaign, one))
        .forEach(one -> known.put(one.person(), one));
    wishes.keySet().stream()
        .filter(person -> !known.containsKey(person))
        .map(person -> employees.find(person, today))
        .flatMap(Optional::stream)
        .forEach(one -> known.put(one.person(), one));
    var people = new ArrayList<Person>();
    known
        .values()
        .forEach(one ->
            people.add(
                new Person(
                    mayApply(campaign, one),
                    job(one.position()),
                    one.institution()
                        .map(house -> houses.getOrDefault(house.value(), Scene.NOWHERE))
                        .orElse(Scene.NOWHERE),
                    wishes.getOrDefault(one.person(), List.of()))));
    wishes.forEach((person, wished) -> {
      if (!known.containsKey(person))
        people.add(new Person(false, Job.OTHER, Scene.NOWHERE, wished));
    });
    return people;
  }

  private boolean mayApply(Campaign campaign, Employee one) {
    return eligibility.judge(campaign, one) instanceof Eligibility.Verdict.Eligible;
  }

  /// By number of the open posts, the dearest first; those who are sorted out have none.
  private Map<PersonId, List<Integer>> wishes(Campaign campaign, List<Posts.Post> open) {
    var numbers = new HashMap<PostId, Integer>();
    open.forEach(post -> numbers.put(post.id(), numbers.size()));
    var wishes = new LinkedHashMap<PersonId, List<Integer>>();
    for (var one : applications.of(campaign.id()))
      if (one.qualified().orElse(true))
        wishes.computeIfAbsent(
            one.person(),
            person ->
                applications.wishes(campaign.id(), person).stream()
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .toList());
    return wishes;
  }

  private static Job job(String position) {
    if (LEADERS.contains(position)) return Job.LEADER;
    return position.equals(DEPUTY) ? Job.DEPUTY : Job.OTHER;
  }

  /// Where posts lie: that of an institution there; that of a cluster amid its members, or amid its
  /// area where the register does not know the members yet.
  private record Places(List<Entry> now, List<Entry> then) {

    /// Kilometres of a degree in Denmark (56 degrees north).
    private static final double NORTH = 111.2;

    private static final double EAST = 62.0;

    Spot of(Posts.Post post) {
      var house =
          post.institution()
              .flatMap(id -> now.stream().filter(entry -> entry.id().equals(id)).findFirst());
      if (house.isPresent()) return spot(house.get());
      var members =
          then.stream()
              .filter(entry ->
                  entry
                      .cluster()
                      .flatMap(one -> post.cluster().filter(one.id()::equals))
                      .isPresent())
              .toList();
      if (!members.isEmpty()) return amid(members, members.stream().mapToInt(Places::size).sum());
      var area =
          now.stream()
              .filter(entry ->
                  entry.area().isPresent()
                      && post.area()
                          .filter(id -> id.value().equals(entry.area().get().id()))
                          .isPresent())
              .toList();
      return amid(area, 0);
    }

    private static int size(Entry entry) {
      return entry.totalPlaces().orElse(0);
    }

    static Spot spot(Entry entry) {
      return amid(List.of(entry), size(entry));
    }

    private static Spot amid(List<Entry> entries, double size) {
      var points = entries.stream().map(Entry::point).flatMap(Optional::stream).toList();
      double north =
          points.stream().mapToDouble(one -> one.latitude()).average().orElse(Double.NaN);
      double east =
          points.stream().mapToDouble(one -> one.longitude()).average().orElse(Double.NaN);
      return new Spot(east * EAST, north * NORTH, size);
    }
  }
}
