package dk.klynge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// How long the server works on the pages of a register with as many institutions as the whole
/// country has. Runs only when it is named; the figures belong in `docs/benchmarks.md`.
@SpringBootTest
class RegisterBenchmark {

  private static final int INSTITUTIONS = 3_700;
  private static final int CALLS = 50;

  private static final List<String> ADDRESSES =
      List.of(
          "/institutions",
          "/institutions?text=hus+36",
          "/institutions/map",
          "/institutions.geojson",
          "/institutions?sort=places",
          "/api/v1/institutions?size=500");

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  @BeforeEach
  void fill() {
    var register = new RegisterFixture(db).empty();
    var areas = List.of(register.area("Nord"), register.area("Syd"), register.area("Øst"));
    for (int i = 0; i < INSTITUTIONS / 10; i++) {
      var area = areas.get(i % areas.size());
      var cluster = register.cluster("Klynge " + i, "municipal", area);
      for (int j = 0; j < 10; j++)
        register
            .institution("Børnehus " + (10 * i + j))
            .in(area)
            .cluster(cluster)
            .at(55.5 + i / 1000d, 12 + j / 100d)
            .address("Skovvej " + (10 * i + j), "2300", "København S")
            .places("nursery", 20 + j)
            .places("kindergarten", 40 + j)
            .externalId("dagtilbudsnummer", Integer.toString(100_000 + 10 * i + j))
            .add();
    }
    db.sql("select organisation.count_rows_anew()").query((_, _) -> "").list();
  }

  @Test
  void medianTimes() {
    var browser = new RegisterBrowser(context);
    for (var address : ADDRESSES) for (int i = 0; i < 20; i++) time(browser, address);
    System.out.println("| address | median | slowest of " + CALLS + " |");
    for (var address : ADDRESSES) {
      var times = new double[CALLS];
      Arrays.setAll(times, _ -> time(browser, address));
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT, "| %s | %.1f ms | %.1f ms |%n", address, times[CALLS / 2], times[CALLS - 1]);
    }
  }

  private static double time(RegisterBrowser browser, String address) {
    var start = System.nanoTime();
    var answer = browser.get(address);
    var spent = System.nanoTime() - start;
    assertThat(answer).hasStatusOk();
    return spent / 1e6;
  }
}
