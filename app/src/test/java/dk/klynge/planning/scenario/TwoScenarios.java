package dk.klynge.planning.scenario;

import dk.klynge.SignedIn;
import dk.klynge.access.signin.AccountCaller;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.beginning.Beginning;
import dk.klynge.planning.scenario.beginning.MakeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.structure.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Two scenarios of a small town for the tests of what is done with several: "Byttet om" sends the
/// two strays home, "Lagt sammen" merges both clusters. An island that nobody touches lies apart.
@TestComponent
public class TwoScenarios {

  private final JdbcClient db;
  private final MakeScenario make;
  private final ChangeScenario change;
  private Quarters town = Quarters.nowhere();
  private UUID island = UUID.randomUUID();
  private ScenarioId first = ScenarioId.fresh();
  private ScenarioId second = ScenarioId.fresh();

  TwoScenarios(JdbcClient db, MakeScenario make, ChangeScenario change) {
    this.db = db;
    this.make = make;
    this.change = change;
  }

  public void make() {
    town = Quarters.build(db);
    var register = new RegisterFixture(db);
    var area = register.area("Øen");
    island = area.value();
    var cluster = register.cluster("Klynge Øen", "municipal", area);
    for (int i = 1; i < 4; i++)
      register
          .institution("Øhus " + i)
          .in(area)
          .at(55.66, 12.55 + i * 0.001)
          .places("nursery", 30)
          .places("kindergarten", 40)
          .cluster(cluster)
          .add();
    var before = SecurityContextHolder.getContext();
    var planner = SignedIn.account(db, List.of(Role.PLANNER), new Scope.Everywhere());
    SecurityContextHolder.setContext(
        new SecurityContextImpl(new AccountCaller(planner, "Prøve", false).authentication()));
    try {
      first = made("Byttet om");
      done(first, 0, new Deed.Move(List.of(town.northHouses().getLast()), town.north()));
      done(first, 1, new Deed.Move(List.of(town.southHouses().getLast()), town.south()));
      second = made("Lagt sammen");
      done(second, 0, new Deed.Merge(List.of(town.north(), town.south()), town.north()));
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private ScenarioId made(String name) {
    var begin = new Beginning.Today(LocalDate.of(2026, 1, 1), Filter.all(), "municipal");
    var order = new Beginning.Order(name, begin, UUID.randomUUID().toString());
    return ((MakeScenario.Outcome.Made) make.make(order)).id();
  }

  private void done(ScenarioId id, int revision, Deed deed) {
    if (!(change.act(id, revision, deed) instanceof Outcome.Done))
      throw new IllegalStateException("Refused: " + deed);
  }

  public String first() {
    return first.value().toString();
  }

  public String second() {
    return second.value().toString();
  }

  /// The area that no scenario changes.
  public UUID remote() {
    return island;
  }
}
