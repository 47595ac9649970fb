package dk.klynge.planning.agreement.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Networks;
import dk.klynge.planning.agreement.saving.Sufficiency;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How far each network has come with its agreement.
@Component
public class Standings {

  private final Networks networks;
  private final Agreements agreements;
  private final Clock clock;

  Standings(Networks networks, Agreements agreements, Clock clock) {
    this.networks = networks;
    this.agreements = agreements;
    this.clock = clock;
  }

  /// @param lacks empty for a sufficient plan
  public record Standing(
      Network network,
      Optional<Agreement> agreement,
      String status,
      BigDecimal planned,
      List<Sufficiency.Lack> lacks) {}

  public List<Standing> of(ScenarioId scenario) {
    return standings(networks.of(scenario));
  }

  public List<Standing> of(ScenarioId scenario, int revision) {
    return standings(networks.of(scenario, revision));
  }

  public List<Standing> inForce() {
    return standings(networks.inForce());
  }

  private List<Standing> standings(List<Network> all) {
    var today = LocalDate.now(clock);
    var open =
        agreements.all().stream()
            .filter(each -> !each.closed() && !each.status(today).closed())
            .toList();
    return all.stream().map(network -> standing(network, open, today)).toList();
  }

  private static Standing standing(Network network, List<Agreement> open, LocalDate today) {
    var agreement = chosen(network, open);
    var content = agreement.map(Agreement::content);
    return new Standing(
        network,
        agreement,
        agreement.map(each -> each.status(today).code()).orElse("none"),
        content.map(each -> new Sufficiency(network, each).planned()).orElse(BigDecimal.ZERO),
        Sufficiency.of(network, content));
  }

  /// Its own, or else one that was made for the same network elsewhere: a scenario may keep a
  /// network that has an agreement, and a network of a scenario comes into force with its.
  private static Optional<Agreement> chosen(Network network, List<Agreement> open) {
    return open.stream()
        .filter(each -> each.network().equals(network.cluster().id()))
        .filter(each ->
            network.isOf(each.scenario())
                || network.scenario().isEmpty()
                || each.scenario().isEmpty())
        .min(Comparator.comparing(each -> !network.isOf(each.scenario())));
  }
}
