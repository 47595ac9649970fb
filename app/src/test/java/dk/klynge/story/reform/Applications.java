package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// People apply: for some posts of their own area, a third of them for some of another area too,
/// and say which of all is the dearest. Then somebody looks through who can be considered.
final class Applications {

  private static final int MOST_WISHES = 3;

  private static final String WORKS_IN =
      """
      select i.area from organisation.employment e join organisation.institution i on i.id = e.institution
       where e.person = ? and e.valid @> ?::date and i.valid @> ?::date
      """;

  private final Desk desk;
  private final UUID campaign;
  private final Market market;
  private final Random chance;
  private final Set<UUID> ordered = new HashSet<>();
  private int inTwoAreas;

  Applications(Desk desk, UUID campaign, Market market, Random chance) {
    this.desk = desk;
    this.campaign = campaign;
    this.market = market;
    this.chance = chance;
  }

  /// How many have applied in two areas at once.
  int inTwoAreas() {
    return inTwoAreas;
  }

  void handedIn(List<UUID> people, List<UUID> posts) throws Exception {
    for (var person : people) {
      var before = market.wishes(person);
      var asked = new ArrayList<UUID>();
      var areas = areas(person, posts);
      for (var area : areas) asked.addAll(apply(person, area, drawn(area, posts)));
      if (areas.size() > 1) inTwoAreas++;
      if (asked.isEmpty()) continue;
      market.wished(person, asked);
      var kept = kept(before, areas, posts);
      if (areas.size() > 1 || ordered.contains(person) || chance.nextInt(4) == 0)
        order(person, kept);
      else market.wished(person, behind(kept, asked));
    }
  }

  /// New wishes of the same area come behind those that are with a committee already.
  private static List<UUID> behind(List<UUID> kept, List<UUID> asked) {
    var wishes = new LinkedHashSet<>(kept);
    wishes.addAll(asked);
    return List.copyOf(wishes);
  }

  /// A wish for a post that is announced once more is dropped where the form leaves it empty.
  private List<UUID> kept(List<UUID> before, Set<UUID> areas, List<UUID> posts) {
    return before.stream()
        .filter(post -> !posts.contains(post) || !areas.contains(market.areaOf(post)))
        .toList();
  }

  /// The own, and for some another one.
  private Set<UUID> areas(UUID person, List<UUID> posts) {
    var areas =
        new LinkedHashSet<>(desk.ids(WORKS_IN, person, desk.today(), desk.today()).subList(0, 1));
    if (chance.nextInt(3) == 0) areas.add(market.areaOf(posts.get(chance.nextInt(posts.size()))));
    areas.removeIf(area -> posts.stream().noneMatch(post -> market.areaOf(post).equals(area)));
    return areas;
  }

  private List<UUID> drawn(UUID area, List<UUID> posts) {
    var some =
        new ArrayList<>(posts.stream().filter(post -> market.areaOf(post).equals(area)).toList());
    Collections.shuffle(some, chance);
    return some.subList(0, Math.min(some.size(), 1 + chance.nextInt(MOST_WISHES)));
  }

  private List<UUID> apply(UUID person, UUID area, List<UUID> wishes) throws Exception {
    var fields =
        new ArrayList<>(
            List.of(
                "form", UUID.randomUUID().toString(),
                "campaign", campaign.toString(),
                "area", area.toString(),
                "email", person + "@eksempel.dk",
                "statement", "Jeg vil gerne lede flere huse"));
    for (var known : known(person, area))
      fields.addAll(List.of("id", known.toString(), "version", version(known)));
    for (int i = 0; i < wishes.size(); i++)
      fields.addAll(List.of("rank-" + wishes.get(i), Integer.toString(i + 1)));
    desk.sendAs(person, "/my-applications", fields.toArray(String[]::new));
    return wishes;
  }

  private List<UUID> known(UUID person, UUID area) {
    return desk.ids(
        """
        select id from staffing.application
         where campaign = ? and area = ? and person = ? and withdrawn_at is null
        """,
        campaign,
        area,
        person);
  }

  private String version(UUID application) {
    return Integer.toString(
        desk.count("select version from staffing.application where id = ?", application));
  }

  /// The page shows all that was ever wished in the campaign.
  private void order(UUID person, List<UUID> kept) throws Exception {
    var path = "/my-applications/wishes/" + campaign;
    var was = Desk.fields(desk.pageOf(person, path), "was").getFirst();
    var wishes =
        new ArrayList<>(List.of(was.split(",", -1)).stream().map(UUID::fromString).toList());
    var all = new LinkedHashSet<>(market.wishes(person));
    all.addAll(kept);
    assertThat(wishes).containsExactlyInAnyOrderElementsOf(all);
    Collections.shuffle(wishes, chance);
    var fields = new ArrayList<>(List.of("was", was));
    for (int i = 0; i < wishes.size(); i++)
      fields.addAll(List.of("rank-" + wishes.get(i), Integer.toString(i + 1)));
    desk.sendAs(person, path, fields.toArray(String[]::new));
    market.wished(person, wishes);
    ordered.add(person);
  }

  private record Received(UUID id, UUID person, UUID area) {}

  /// One in twenty cannot be considered in an area.
  void screened() throws Exception {
    desk.later(8);
    for (var one : received()) {
      var sortedOut = chance.nextInt(20) == 0;
      desk.send(
          "/applications/" + one.id() + "/screening",
          "qualified",
          sortedOut ? "no" : "yes",
          "reason",
          "Efter samtale med området");
      if (sortedOut) market.sortedOut(one.person(), one.area());
    }
  }

  private List<Received> received() {
    return desk.db()
        .sql(
            """
            select a.id, a.person, a.area from staffing.application a
             where a.campaign = ? and a.submitted_at is not null and a.withdrawn_at is null
               and not exists (select from assessment.screening s where s.application = a.id)
             order by a.person, a.area
            """)
        .param(campaign)
        .query(Received.class)
        .list();
  }

  /// By person, those for one post.
  static Map<UUID, UUID> of(Desk desk, UUID post) {
    return desk.pairs(
        """
        select a.person, a.id from staffing.application a join staffing.wish w on w.application = a.id
         where w.post = ? and a.submitted_at is not null and a.withdrawn_at is null
        """,
        post);
  }
}
