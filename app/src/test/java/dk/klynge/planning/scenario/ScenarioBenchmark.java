package dk.klynge.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.RegisterFixture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// How long the server works on one act in a scenario: the act itself, and the page that shows what
/// it did. Runs only when it is named; the figures belong in `docs/benchmarks.md`.
@SpringBootTest
@AutoConfigureMockMvc
class ScenarioBenchmark {

  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final int ACTS = 60;
  private static final int WARM = 30;

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private RequestPostProcessor planner = request -> request;

  @ParameterizedTest
  @ValueSource(ints = {400, 3_700})
  void medianTimes(int institutions) {
    Quarters.build(db);
    filled(institutions);
    planner = SignedIn.as(db, Role.PLANNER);
    var address = made();
    var houses = ids("select institution from organisation.membership order by institution");
    var homes = ids("select cluster from organisation.membership order by institution");
    var clusters = homes.stream().distinct().toList();
    var times = new Times();
    for (int i = 0; i < WARM + ACTS; i++) {
      var one = clusters.get((i * 7) % clusters.size());
      var target = one.equals(homes.get(i)) ? clusters.get((i * 7 + 1) % clusters.size()) : one;
      times.measure(i - WARM, address, new Move(i, houses.get(i), target));
    }
    times.print(institutions);
  }

  private record Move(int revision, UUID house, UUID target) {}

  private List<UUID> ids(String query) {
    return db.sql(query).query(UUID.class).list();
  }

  /// In milliseconds.
  private final class Times {
    final double[] acts = new double[ACTS];
    final double[] pages = new double[ACTS];
    final double[] both = new double[ACTS];
    final double[] processor = new double[ACTS];

    void measure(int at, String address, Move move) {
      var spent = PROCESSOR.getCurrentThreadCpuTime();
      var begin = System.nanoTime();
      assertThat(moved(address, move.revision(), move.house(), move.target())).hasStatus(302);
      var between = System.nanoTime();
      var page = web.get().uri(address + "?show=" + move.target()).with(planner);
      assertThat(page).hasStatusOk();
      if (at < 0) return;
      processor[at] = (PROCESSOR.getCurrentThreadCpuTime() - spent) / 1e6;
      acts[at] = (between - begin) / 1e6;
      pages[at] = (System.nanoTime() - between) / 1e6;
      both[at] = acts[at] + pages[at];
    }

    void print(int institutions) {
      for (var times : new double[][] {acts, pages, both, processor}) Arrays.sort(times);
      System.out.println(
          "| institutions | act | page after it | both | slowest | processor time of both |");
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
          institutions,
          acts[ACTS / 2],
          pages[ACTS / 2],
          both[ACTS / 2],
          both[ACTS - 1],
          processor[ACTS / 2]);
    }
  }

  private void filled(int institutions) {
    var register = new RegisterFixture(db).empty();
    var areas = new Object[] {register.area("Nord"), register.area("Syd")};
    for (int i = 0; i < institutions / 10; i++) {
      var area = (AreaId) areas[i % 2];
      var cluster = register.cluster("Klynge " + i, "municipal", area);
      for (int j = 0; j < 10; j++)
        register
            .institution("Børnehus " + (10 * i + j))
            .in(area)
            .cluster(cluster)
            .at(55.5 + i / 1000d, 12 + j / 100d)
            .places("nursery", 20 + j)
            .places("kindergarten", 40 + j)
            .add();
    }
  }

  private String made() {
    var made =
        web.post()
            .uri("/scenarios")
            .with(planner)
            .with(csrf())
            .param("name", "Måling")
            .param("day", "2026-01-01")
            .param("criteria", "municipal")
            .param("form", UUID.randomUUID().toString())
            .exchange();
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  private MvcTestResult moved(String address, int revision, UUID house, UUID target) {
    return web.post()
        .uri(address + "/acts")
        .with(planner)
        .with(csrf())
        .param("kind", "move")
        .param("revision", Integer.toString(revision))
        .param("institution", house.toString())
        .param("target", target.toString())
        .param("show", target.toString())
        .exchange();
  }
}
