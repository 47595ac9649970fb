package dk.klynge.planning.scenario.beginning;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.DemonstrationPublished;
import dk.klynge.planning.DemonstrationPublished.Next;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.history.Benches;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.PublishScenario;
import dk.klynge.planning.scenario.structure.Deed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the planner of the demonstration municipality has drawn: last summer one cluster by the
/// river, which has been decided since; now clusters for the whole municipality, which are in
/// hearing; and a draft with fewer of them, which nobody has seen yet.
@Component
class DemonstrationScenarios {

  private static final String CRITERIA = "municipal";
  private static final List<String> RIVER =
      List.of("Isfuglen", "Slusehuset", "Åbrinkens Børnehus", "Sivbåden", "Bæverhytten");

  private final MakeScenario make;
  private final ChangeScenario change;
  private final PublishScenario publish;
  private final Benches benches;
  private final Register register;
  private final DemonstrationPeople people;
  private final ApplicationEventPublisher news;

  DemonstrationScenarios(
      MakeScenario make,
      ChangeScenario change,
      PublishScenario publish,
      Benches benches,
      Register register,
      DemonstrationPeople people,
      ApplicationEventPublisher news) {
    this.make = make;
    this.change = change;
    this.publish = publish;
    this.benches = benches;
    this.register = register;
    this.people = people;
    this.news = news;
  }

  @EventListener
  @Order(20)
  void on(DemonstrationStoryBegun begun) {
    people.as(Role.PLANNER, () -> river(begun.day()));
    people.as(Role.PLANNER, () -> wholeTown(begun.day()));
  }

  private void river(LocalDate day) {
    var drawn = day.withDayOfMonth(1).minusMonths(5);
    var south =
        register.areasOn(drawn).stream()
            .filter(area -> area.name().equals("Sønderbro"))
            .findFirst()
            .orElseThrow();
    var filter = Filter.of(Map.of("area", south.id().toString(), "ownership", "municipal"));
    var id = make("En klynge ved Åkanten", new Beginning.Today(drawn, filter, CRITERIA));
    var members =
        register.on(drawn, filter).stream()
            .filter(entry -> RIVER.contains(entry.name()))
            .map(Entry::id)
            .toList();
    published(day, id, establish(id, 0, "Klyngen ved Åkanten", members), Next.DECISION);
  }

  private void wholeTown(LocalDate day) {
    var filter = Filter.of(Map.of("ownership", "municipal"));
    var id = make("Klynger i hele Ravnshavn", new Beginning.Today(day, filter, CRITERIA));
    int revision = 0;
    var alone = benches.find(id).orElseThrow().free();
    for (var group : PartedTown.of(alone))
      revision = establish(id, revision, group.name(), group.members());
    published(day, id, revision, Next.HEARING);
    fewer(id);
  }

  /// The draft makes two clusters of three in the quarters of Nordbyen where there are three.
  private void fewer(ScenarioId whole) {
    var id = make("Færre klynger i Nordbyen (udkast)", new Beginning.Other(whole));
    int revision = 0;
    for (var quarter : List.of("Mosevang", "Højmarken")) {
      var clusters =
          benches.find(id).orElseThrow().clusters().stream()
              .filter(cluster -> cluster.name().startsWith("Klyngen " + quarter))
              .toList();
      var least =
          clusters.stream()
              .min(java.util.Comparator.comparingInt(cluster -> cluster.members().size()));
      for (var cluster : least.stream().toList()) {
        var into = clusters.stream().filter(other -> !other.equals(cluster)).findFirst();
        if (into.isPresent())
          revision =
              done(
                  change.act(id, revision, new Deed.Merge(List.of(cluster.id()), into.get().id())));
      }
    }
  }

  private ScenarioId make(String name, Beginning beginning) {
    return switch (make.make(new Beginning.Order(name, beginning, UUID.randomUUID().toString()))) {
      case MakeScenario.Outcome.Made(var id) -> id;
      case MakeScenario.Outcome.Rejected(var key) -> throw new IllegalStateException(key);
    };
  }

  private int establish(ScenarioId id, int revision, String name, List<InstitutionId> members) {
    var cluster =
        new ClusterId(
            UUID.nameUUIDFromBytes(("ravnshavn: " + name).getBytes(StandardCharsets.UTF_8)));
    var deed = new Deed.Establish(cluster, name, "municipal", Optional.empty(), members);
    return done(change.act(id, revision, deed));
  }

  private static int done(ChangeScenario.Outcome outcome) {
    if (outcome instanceof ChangeScenario.Outcome.Done(var revision)) return revision;
    throw new IllegalStateException("The demonstration could not be drawn: " + outcome);
  }

  private void published(LocalDate day, ScenarioId id, int revision, Next next) {
    publish.publish(id, revision);
    news.publishEvent(new DemonstrationPublished(day, id, revision, next));
  }
}
