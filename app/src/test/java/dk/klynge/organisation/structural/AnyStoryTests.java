package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/// Whatever is decided, for whatever days, in whatever order: each day has one truth, what was true
/// before the day is still told, and nobody is left between two clusters.
@SpringBootTest
class AnyStoryTests {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final int DAYS = 8;
  private static final int PLACES = 5;

  @Autowired StructuralChanges structure;
  @Autowired JdbcClient db;

  private final List<ClusterId> clusters = new ArrayList<>();
  private final List<InstitutionId> institutions = new ArrayList<>();
  private AreaId nord = new AreaId(new UUID(0, 0));
  private int named;

  enum Verb {
    ESTABLISH,
    CLOSE,
    RENAME,
    RESHAPE,
    MOVE,
    LEAVE,
    MERGE,
    AMALGAMATE,
    SPLIT,
    TRANSFER,
    CLOSE_INSTITUTION
  }

  /// `one` and `other` pick clusters or institutions, whatever the verb needs.
  record Step(Verb verb, int one, int other) {}

  record Decision(int day, List<Step> steps) {}

  @BeforeTry
  void fiveInstitutionsInThreeClusters() throws Exception {
    new TestContextManager(getClass()).prepareTestInstance(this);
    var given = new RegisterFixture(db).empty();
    nord = given.area("Nord");
    clusters.clear();
    institutions.clear();
    for (var name : List.of("A", "B", "C")) clusters.add(given.cluster(name, "municipal", nord));
    for (int number = 0; number < PLACES; number++)
      institutions.add(
          given.institution("I" + number).in(nord).cluster(clusters.get(number % 3)).add());
  }

  @Property(tries = 60)
  void eachDayHasOneTruthAndThePastIsStillTold(@ForAll("stories") List<Decision> story) {
    for (var decision : story) decide(decision);
    assertThat(db.sql(TWICE).query(Integer.class).single()).isZero();
    assertThat(db.sql(NOWHERE).query(Integer.class).single()).isZero();
  }

  @Property(tries = 60)
  void whoIsOnlyMovedIsInExactlyOneClusterEachDay(@ForAll("moves") List<Decision> story) {
    for (var decision : story) decide(decision);
    for (int day = 0; day < DAYS; day++) assertThat(members(day)).as("day " + day).hasSize(PLACES);
  }

  /// Says beforehand what happens, does it or leaves all as it was, and does it once.
  private void decide(Decision decision) {
    var changes = decision.steps().stream().map(this::change).toList();
    var day = FIRST.plusDays(decision.day());
    var before = told();
    var blocked =
        structure.consequences(day, changes).stream()
            .anyMatch(each -> each.gravity() == Gravity.BLOCKS);
    assertThat(told()).isEqualTo(before);
    var reason = new Reason("decision", UUID.randomUUID(), "Beslutning");
    var outcome = structure.apply(day, changes, reason);
    assertThat(outcome instanceof Outcome.Blocked).isEqualTo(blocked);
    Statistics.label("blocked")
        .collect(blocked)
        .coverage(found -> found.check(false).percentage(share -> share > 25));
    var after = told();
    if (blocked) assertThat(after).isEqualTo(before);
    assertThat(after.subList(0, decision.day())).isEqualTo(before.subList(0, decision.day()));
    var again = structure.apply(day, changes, reason);
    assertThat(again instanceof Outcome.AppliedBefore).isNotEqualTo(blocked);
    assertThat(told()).isEqualTo(after);
  }

  private StructuralChange change(Step step) {
    var cluster = clusters.get(step.one() % clusters.size());
    var other = clusters.get(step.other() % clusters.size());
    var institution = institutions.get(step.one() % PLACES);
    var second = institutions.get(step.other() % PLACES);
    return switch (step.verb()) {
      case ESTABLISH ->
          new StructuralChange.Establish(fresh(), name(), "municipal", Optional.of(nord));
      case CLOSE -> new StructuralChange.Close(cluster);
      case RENAME -> new StructuralChange.Rename(cluster, name());
      case RESHAPE ->
          new StructuralChange.Reshape(
              cluster,
              step.other() % 2 == 0 ? "municipal" : "self_owning",
              Optional.of(nord).filter(_ -> step.one() % 3 > 0));
      case MOVE -> new StructuralChange.Move(institution, other);
      case LEAVE -> new StructuralChange.Leave(institution);
      case MERGE -> new StructuralChange.MergeInto(cluster, other);
      case AMALGAMATE ->
          new StructuralChange.Amalgamate(
              List.of(cluster, other), fresh(), name(), "municipal", Optional.empty());
      case SPLIT ->
          new StructuralChange.Split(cluster, fresh(), name(), List.of(institution, second));
      case TRANSFER ->
          new StructuralChange.TransferOwnership(institution, "self_owning", Optional.empty());
      case CLOSE_INSTITUTION -> new StructuralChange.CloseInstitution(institution);
    };
  }

  private ClusterId fresh() {
    var id = new ClusterId(UUID.randomUUID());
    clusters.add(id);
    return id;
  }

  private String name() {
    return "Ny " + ++named;
  }

  @Provide
  Arbitrary<List<Decision>> stories() {
    return decisions(Verb.values());
  }

  /// Verbs after which nobody is without a cluster.
  @Provide
  Arbitrary<List<Decision>> moves() {
    return decisions(
        Verb.ESTABLISH,
        Verb.CLOSE,
        Verb.RENAME,
        Verb.MOVE,
        Verb.MERGE,
        Verb.AMALGAMATE,
        Verb.SPLIT);
  }

  private static Arbitrary<List<Decision>> decisions(Verb... verbs) {
    var step =
        Combinators.combine(
                Arbitraries.of(verbs),
                Arbitraries.integers().between(0, 11),
                Arbitraries.integers().between(0, 11))
            .as(Step::new);
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1), step.list().ofMinSize(1).ofMaxSize(3))
        .as(Decision::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /// All that the register says of clusters, members and owners, day by day.
  private List<List<String>> told() {
    var days = new ArrayList<List<String>>();
    for (int day = 0; day < DAYS; day++)
      days.add(
          db.sql(
                  """
                  select 'cluster ' || id || ' ' || name from organisation.cluster where valid @> :day
                  union all
                  select 'member ' || institution || ' ' || cluster from organisation.membership where valid @> :day
                  union all
                  select 'institution ' || id || ' ' || ownership from organisation.institution where valid @> :day
                  order by 1
                  """)
              .param("day", FIRST.plusDays(day))
              .query(String.class)
              .list());
    return days;
  }

  private List<String> members(int day) {
    return db.sql("select institution::text from organisation.membership where valid @> :day")
        .param("day", FIRST.plusDays(day))
        .query(String.class)
        .list();
  }

  private static final String TWICE =
      """
      select count(*) from organisation.membership a
        join organisation.membership b
          on b.institution = a.institution and b.ctid <> a.ctid and b.valid && a.valid
      """;

  /// Memberships of a cluster or an institution that does not exist all the time.
  private static final String NOWHERE =
      """
      select count(*) from organisation.membership m
       where not m.valid <@ (select range_agg(c.valid) from organisation.cluster c where c.id = m.cluster)
          or not m.valid <@ (select range_agg(i.valid) from organisation.institution i
                              where i.id = m.institution)
      """;
}
