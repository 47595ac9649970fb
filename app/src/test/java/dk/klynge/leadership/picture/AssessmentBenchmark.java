package dk.klynge.leadership.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.RoundId;
import dk.klynge.survey.Rounds;
import dk.klynge.survey.Rounds.Audience;
import dk.klynge.survey.Rounds.Opening;
import dk.klynge.survey.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// 48 clusters of six leaders with five closed assessments each, 300 staff answers in every one:
/// how long the server works on the pages of a team and of an area. Runs only when it is named; the
/// figures belong in `docs/benchmarks.md`.
@SpringBootTest
class AssessmentBenchmark {

  private static final int CLUSTERS = 48;
  private static final int LEADERS = 6;
  private static final int CYCLES = 5;
  private static final int STAFF = 300;
  private static final int CALLS = 50;

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;
  @Autowired Rounds rounds;
  @Autowired QuestionSets sets;

  private final List<ClusterId> clusters = new ArrayList<>();
  private UUID area = new UUID(0, 0);
  private UUID newest = new UUID(0, 0);

  @BeforeEach
  void fill() {
    var register = new RegisterFixture(db);
    var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    var areas =
        List.of("Nord", "Syd", "Øst", "Vest").stream()
            .map(name -> register.area(name + " " + UUID.randomUUID()))
            .toList();
    area = areas.getFirst().value();
    for (int i = 0; i < CLUSTERS; i++) {
      var place = areas.get(i % areas.size());
      var cluster = register.cluster("Klynge " + i + " " + UUID.randomUUID(), "municipal", place);
      clusters.add(cluster);
      register.leads(register.person("Leder " + i), cluster);
      for (int j = 1; j < LEADERS; j++) {
        var house = register.institution("Hus " + i + "." + j).in(place).cluster(cluster).add();
        register.leads(register.person("Leder " + i + "." + j), house, "pedagogical_leader");
      }
      for (int cycle = 1; cycle <= CYCLES; cycle++)
        cycle(cluster, place.value(), cycle, today.minusMonths(6L * (CYCLES + 1 - cycle)));
    }
  }

  private void cycle(ClusterId cluster, UUID place, int number, LocalDate closed) {
    var others = sets.latest("leadership-others");
    var title = new Wording("Prøve", "Probe");
    var audience = new Audience("staff", others.code(), List.of());
    var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    var round = rounds.open(new Opening("probe", title, today, "Prøve", List.of(audience)));
    db.sql(
            """
            insert into survey.answer (id, round, audience, part, sheet)
            select gen_random_uuid(), :round, 'staff', '', jsonb_build_object('texts', '{}'::jsonb, 'levels',
              (select jsonb_object_agg(code, 1 + floor(random() * 5 + n * 0)::int) from unnest(:codes) code))
              from generate_series(1, :staff) n
            """)
        .param("round", round.value())
        .param("codes", codes(others))
        .param("staff", STAFF)
        .update();
    rounds.close(round);
    keep(cluster, place, number, closed, round);
    together();
  }

  private void keep(ClusterId cluster, UUID place, int number, LocalDate closed, RoundId round) {
    newest = UUID.randomUUID();
    db.sql(
            """
            insert into leadership.assessment (id, cluster, cluster_name, area, area_name, number, form, opened, closes,
              closed, round, asks_manager, profile_version, self_version, others_version, members)
            values (:id, :cluster, 'Klynge', :area, :area::text, :number, :id, :closed, :closed, :closed, :round, false, 1, 1, 1,
              jsonb_build_object('answers', 6, 'remarks', '[]'::jsonb, 'questions', (select jsonb_agg(jsonb_build_object(
                'question', code, 'parts', '[]'::jsonb, 'figure',
                jsonb_build_object('kind', 'EXACT', 'count', 6, 'sum', 18, 'spread', 'UNTOLD'))) from unnest(:codes) code)))
            """)
        .param("id", newest)
        .param("cluster", cluster.value())
        .param("area", place)
        .param("number", number)
        .param("closed", closed)
        .param("round", round.value())
        .param("codes", codes(sets.latest("leadership-self")))
        .update();
  }

  private void together() {
    db.sql(
            """
            insert into leadership.assessment_joint (assessment, area, level, evidence)
            select :id, area, 3, 'Det ser vi på møderne' from unnest(:areas) area
            """)
        .param("id", newest)
        .param("areas", sets.latest("leadership-self").areas().toArray(String[]::new))
        .update();
  }

  private static String[] codes(QuestionSet set) {
    return set.scaled().stream().map(one -> one.code()).toArray(String[]::new);
  }

  @Test
  void medianTimes() {
    var web = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
    var team = clusters.getLast().value();
    var leader = SignedIn.account(db, List.of(Role.CLUSTER_LEADER), new Scope.Cluster(team));
    var manager = SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(area));
    System.out.println("| page | median | slowest of " + CALLS + " |");
    measure(web, leader, "/teams/" + team + "/assessments");
    measure(web, leader, "/assessments/" + newest);
    measure(web, leader, "/teams/" + team);
    measure(web, leader, "/teams/" + team + "/translation");
    measure(web, leader, "/teams/" + team + "/tasks");
    measure(web, manager, "/leadership-state");
    measure(web, manager, "/leadership-picture?audience=members");
    measure(web, manager, "/leadership-picture?audience=staff");
  }

  private static void measure(MockMvcTester web, UUID who, String address) {
    for (int i = 0; i < 20; i++) time(web, who, address);
    var times = new double[CALLS];
    Arrays.setAll(times, _ -> time(web, who, address));
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "| %s | %.1f ms | %.1f ms |%n", address, times[CALLS / 2], times[CALLS - 1]);
  }

  private static double time(MockMvcTester web, UUID who, String address) {
    var start = System.nanoTime();
    var answer = web.get().uri(address).with(SignedIn.of(who)).exchange();
    var spent = System.nanoTime() - start;
    assertThat(answer).hasStatusOk();
    return spent / 1e6;
  }
}
