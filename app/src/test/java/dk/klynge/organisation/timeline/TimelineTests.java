package dk.klynge.organisation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.TestDatabase;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// After any sequence of beginnings, changes, corrections and ends, the database says for each day
/// what a plain list of days says, and keeps every row that was taken back.
class TimelineTests {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 12;

  private static final SingleConnectionDataSource DATABASE = migrated();

  private final JdbcClient db = JdbcClient.create(DATABASE);
  private final Timeline timeline =
      new Timeline(
          new Facts(
              db,
              JsonMapper.builder().build(),
              new Somebody(),
              Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(DATABASE));

  enum Verb {
    BEGIN,
    CHANGE,
    CORRECT,
    END
  }

  record Step(Verb verb, int from, int length) {}

  /// What one day knows: the value, and in which row it stands.
  private record Truth(int row, String name) {}

  @Property(tries = 60)
  void anyDayHasAtMostOneTruthAndItIsTheModels(@ForAll("stories") List<Step> story) {
    var key = Map.of("id", UUID.randomUUID().toString());
    var model = new Truth[DAYS];
    int superseded = 0;
    for (int number = 0; number < story.size(); number++) {
      var next = new Truth(number, key.get("id") + " " + number);
      var expected = model.clone();
      var outcome = apply(expected, story.get(number), next);
      assertThat(tried(story.get(number), key, next.name())).isEqualTo(outcome.possible());
      if (outcome.possible()) model = expected;
      superseded += outcome.superseded();
    }
    assertThat(known(key)).containsExactly(names(model));
    assertThat(kept(key)).isEqualTo(superseded);
  }

  private record Outcome(boolean possible, int superseded) {}

  /// Does the step to the model, if it is possible. Days that share one truth share one object.
  @SuppressWarnings("ReferenceEquality")
  private static Outcome apply(Truth[] days, Step step, Truth next) {
    var present = days[step.from()];
    return switch (step.verb()) {
      case BEGIN -> {
        var last = Math.min(DAYS, step.from() + step.length());
        for (int day = step.from(); day < last; day++)
          if (days[day] != null) yield new Outcome(false, 0);
        for (int day = step.from(); day < last; day++) days[day] = next;
        yield new Outcome(true, 0);
      }
      case CHANGE -> {
        if (present == null) yield new Outcome(false, 0);
        var whole = step.from() == 0 || days[step.from() - 1] != present;
        for (int day = step.from(); day < DAYS; day++) if (days[day] == present) days[day] = next;
        yield new Outcome(true, whole ? 1 : 0);
      }
      case CORRECT -> {
        if (present == null) yield new Outcome(false, 0);
        for (int day = 0; day < DAYS; day++) if (days[day] == present) days[day] = next;
        yield new Outcome(true, 1);
      }
      case END -> {
        var gone = new HashSet<Truth>();
        for (int day = step.from(); day < DAYS; day++) if (days[day] != null) gone.add(days[day]);
        if (step.from() > 0) gone.remove(days[step.from() - 1]);
        for (int day = step.from(); day < DAYS; day++) days[day] = null;
        yield new Outcome(true, gone.size());
      }
    };
  }

  private boolean tried(Step step, Map<String, String> key, String name) {
    try {
      transaction.executeWithoutResult(_ -> {
        take(step, key, Map.of("name", name));
        timeline.settle();
      });
      return true;
    } catch (NotPossible e) {
      return false;
    }
  }

  private void take(Step step, Map<String, String> key, Map<String, String> values) {
    var day = FIRST.plusDays(step.from());
    switch (step.verb()) {
      case BEGIN -> {
        var until = FIRST.plusDays(Math.min(DAYS, step.from() + step.length()));
        timeline.begin(new Fact(Table.AREA, key, Period.of(day, until)).with(values));
      }
      case CHANGE -> timeline.change(Table.AREA, key, day, values);
      case CORRECT -> {
        var wrong =
            timeline.on(Table.AREA, key, day).orElseThrow(() -> new NotPossible("nothing there"));
        timeline.correct(wrong, wrong.with(values), "wrong");
      }
      case END -> timeline.end(Table.AREA, key, day);
    }
  }

  @Provide
  Arbitrary<List<Step>> stories() {
    return Combinators.combine(
            Arbitraries.of(Verb.values()),
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.integers().between(1, DAYS))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  private String[] known(Map<String, String> key) {
    var names = new ArrayList<String>();
    for (int day = 0; day < DAYS; day++)
      names.add(
          timeline
              .on(Table.AREA, key, FIRST.plusDays(day))
              .map(fact -> fact.get("name"))
              .orElse(""));
    return names.toArray(String[]::new);
  }

  private static String[] names(Truth[] days) {
    return Arrays.stream(days)
        .map(truth -> truth == null ? "" : truth.name())
        .toArray(String[]::new);
  }

  private int kept(Map<String, String> key) {
    return db.sql("select count(*) from organisation.superseded where was ->> 'id' = :id")
        .params(key)
        .query(Integer.class)
        .single();
  }

  private static SingleConnectionDataSource migrated() {
    var database = TestDatabase.fresh();
    var owner = database.owner();
    var source =
        new SingleConnectionDataSource(database.url(), owner.user(), owner.password(), true);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/organisation")
        .load()
        .migrate();
    return source;
  }

  private record Somebody() implements Guard {
    @Override
    public boolean may(String action) {
      return true;
    }

    @Override
    public boolean may(String action, Scope scope) {
      return true;
    }

    @Override
    public Set<Scope> where(String action) {
      return Set.of(new Scope.Everywhere());
    }

    @Override
    public String who() {
      return "somebody";
    }

    @Override
    public String name() {
      return "Somebody";
    }
  }
}
