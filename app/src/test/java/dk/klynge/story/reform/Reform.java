package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// The stages of a reform in their order. After each the ledger is read, and everybody stands in it
/// once as what happened to them.
final class Reform {

  private static final int CLUSTERS = 5 * NewStructure.IN_EACH_AREA;
  private static final List<String> BY_RULE =
      List.of("local_leader", "staff", "staff", "parent_board", "parent_board", "consultant");

  /// Those who have not taken up their posts yet, or not left yet.
  private static final String WAITING =
      """
      select (select count(*) from staffing.appointment where accepted_at is not null and applied_at is null)
           + (select count(*) from staffing.leaver l left join staffing.departure d using (kind, origin, person, "day")
               where l."day" <= ?::date and d.ended_at is null)
      """;

  private final Desk desk;
  private final Random chance;
  private final Town town;
  private final NewStructure structure;
  private final Reckoning reckoning;
  private final Map<String, Set<UUID>> became = new HashMap<>();
  private final List<UUID> leaders;
  private final List<UUID> deputies;
  private final Map<UUID, UUID> workplaces;
  private final Ledger ledger;

  private Reform(Town town, NewStructure structure, Ledger ledger, Random chance) {
    desk = town.desk();
    this.town = town;
    this.structure = structure;
    this.ledger = ledger;
    this.chance = chance;
    reckoning = new Reckoning(desk);
    leaders = town.leaders();
    deputies = town.deputies();
    workplaces = reckoning.workplaces();
  }

  /// The structure is decided, and everybody whom it concerns is put on the list.
  static Reform decided(Town town, Random chance) throws Exception {
    var structure = new NewStructure(town.desk());
    structure.decided(town.areas());
    var everybody = new HashSet<>(town.leaders());
    everybody.addAll(town.deputies());
    var ledger = Ledger.begun(town.desk(), everybody);
    ledger.shows(Map.of());
    return new Reform(town, structure, ledger, chance);
  }

  void findsClusterLeaders() throws Exception {
    var campaign = Campaign.of(desk, "cluster_leader", chance);
    assertThat(campaign.open()).hasSize(CLUSTERS);
    campaign.postings().begin();
    campaign.announcedAndAppliedFor(leaders);
    assertThat(campaign.inTwoAreas()).isGreaterThan(50);
    assertThat(campaign.committees().composed(BY_RULE)).isEqualTo(CLUSTERS);
    ledger.shows(became);
    campaign.interviewed();
    stood(campaign, 1);
    campaign.announcedAndAppliedFor(some(without(leaders)));
    campaign.recommended(2);
    stood(campaign, 2);
    assertThat(campaign.appointed()).hasSizeGreaterThan(CLUSTERS - 8);
    assertThat(campaign.clashes()).isGreaterThan(3);
  }

  /// The meeting and its answers, and how everybody stands then.
  private void stood(Campaign campaign, int round) throws Exception {
    campaign.coordinated(round);
    became("appointed", campaign.appointed());
    reckoning.nobodyTwice();
    ledger.shows(became);
  }

  private void became(String category, Collection<UUID> people) {
    became.computeIfAbsent(category, _ -> new HashSet<>()).addAll(people);
  }

  private List<UUID> without(List<UUID> people) {
    return people.stream()
        .filter(one -> became.values().stream().noneMatch(those -> those.contains(one)))
        .toList();
  }

  /// Four in ten.
  private List<UUID> some(List<UUID> people) {
    return people.stream().filter(_ -> chance.nextInt(10) < 4).toList();
  }

  /// All whom the page proposes but one, who retires and leaves a post.
  void leavesTheOthersAtHome() throws Exception {
    var day = Desk.EFFECTIVE.toString();
    var retires = without(leaders).getFirst();
    desk.send(
        "/vacancies/home/exceptions",
        "day",
        day,
        "leader",
        retires.toString(),
        "kind",
        "retirement",
        "reason",
        "Går på pension");
    new Farewells(desk, ledger).leaves(retires);
    became("leaving", List.of(retires));
    var stay = without(leaders);
    var proposed =
        Desk.fields(desk.page("/vacancies/home?day=" + day), "person").stream()
            .map(UUID::fromString)
            .toList();
    assertThat(proposed).containsExactlyInAnyOrderElementsOf(stay);
    var fields = new ArrayList<>(List.of("day", day));
    for (var person : proposed) fields.addAll(List.of("person", person.toString()));
    desk.send("/vacancies/home", fields);
    became("appointed", stay);
    reckoning.nobodyTwice();
    ledger.shows(became);
  }

  void findsPedagogicalLeaders() throws Exception {
    new Postings(desk, UUID.randomUUID()).reported(town.leaderless());
    var campaign = Campaign.of(desk, "pedagogical_leader", chance);
    campaign.postings().begin();
    campaign.committees().smaller();
    campaign.announcedAndAppliedFor(deputies);
    campaign.committees().composed(List.of("staff", "parent_board"));
    campaign.committees().areChairedByClusterLeaders();
    ledger.shows(became);
    campaign.recommended(1);
    stood(campaign, 1);
    campaign.announcedAndAppliedFor(some(without(deputies)));
    campaign.recommended(2);
    stood(campaign, 2);
  }

  void saysFarewell() throws Exception {
    var rest = without(deputies);
    var farewells = new Farewells(desk, ledger);
    farewells.agreed(rest.get(0));
    became("agreement", List.of(rest.get(0)));
    farewells.leaves(rest.get(1));
    became("leaving", List.of(rest.get(1)));
    for (var person : rest.subList(2, 4)) farewells.noticed(person);
    became("notice", rest.subList(2, 4));
    ledger.shows(became);
  }

  void redeploys() throws Exception {
    var redeployment = new Redeployment(desk, ledger, chance);
    redeployment.vacanciesReported(town.houses());
    assertThat(redeployment.wished(without(deputies), town.areas())).isGreaterThan(20);
    for (int decliners : List.of(10, 0)) {
      became("redeployed", redeployment.answered(redeployment.offered(), decliners));
      reckoning.nobodyTwice();
      ledger.shows(became);
    }
    assertThat(became.getOrDefault("redeployed", Set.of())).hasSizeGreaterThan(150);
  }

  void comesIntoForce(Jobs jobs) throws Exception {
    structure.comesIntoForce(jobs);
    ledger.shows(became);
    await()
        .pollInSameThread()
        .atMost(Jobs.PATIENCE)
        .pollInterval(Jobs.PACE)
        .until(() -> {
          jobs.run("staffing-release-retiring");
          jobs.run("staffing-end-employments");
          jobs.run("staffing-take-up-posts");
          ledger.stillBalances();
          return desk.count(WAITING, desk.today()) == 0;
        });
    ledger.shows(became);
  }

  void isReckonedUp() {
    var everybody = new HashSet<>(leaders);
    everybody.addAll(deputies);
    assertThat(ledger.events()).as("events at which heads added up").isGreaterThan(400);
    reckoning.nobodyTwice();
    reckoning.tookUpTheirPosts(workplaces);
    var gone = new HashSet<UUID>();
    for (var category : List.of("leaving", "agreement", "notice"))
      gone.addAll(became.getOrDefault(category, Set.of()));
    everybody.removeAll(gone);
    reckoning.everybodyIsInTheRegisterOnce(everybody);
    reckoning.areInTheRegisterNoMore(gone);
    var retired = became.getOrDefault("leaving", Set.of());
    reckoning.nobodyIsWorseOff(
        leaders.stream().filter(one -> !retired.contains(one)).toList(), workplaces);
    assertThat(reckoning.ledClusters()).isGreaterThan(CLUSTERS - 8);
  }
}
