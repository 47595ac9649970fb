package dk.klynge.planning.alternative;

import dk.klynge.planning.Alternatives;
import dk.klynge.planning.ScenarioId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class KnownAlternatives implements Alternatives {

  private final Lists lists;

  KnownAlternatives(Lists lists) {
    this.lists = lists;
  }

  @Override
  public List<Summary> to(ScenarioId scenario) {
    return lists.all().stream()
        .filter(each -> each.scenario().equals(scenario))
        .map(each ->
            new Summary(
                each.id(),
                each.title(),
                each.behalf(),
                each.revision(),
                each.verdict(),
                each.state(),
                each.reason(),
                each.since()))
        .toList();
  }
}
