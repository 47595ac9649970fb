package dk.klynge.planning.umbrella;

import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.SplitOfTasks;
import dk.klynge.planning.SplitsOfTasks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class KnownSplits implements SplitsOfTasks {

  private final LeadershipModels models;

  KnownSplits(LeadershipModels models) {
    this.models = models;
  }

  @Override
  public List<SplitOfTasks> of(Set<UmbrellaId> umbrellas, Locale language) {
    return models.all().stream()
        .filter(each -> umbrellas.isEmpty() || umbrellas.contains(each.umbrella()))
        .map(each -> split(each, language))
        .toList();
  }

  @Override
  public Optional<SplitOfTasks> find(LeadershipModelId model, Locale language) {
    return models.find(model).map(each -> split(each, language));
  }

  private static SplitOfTasks split(LeadershipModel model, Locale language) {
    var text = model.content().in(language);
    return new SplitOfTasks(model.id(), model.version(), text.name(), text.unit(), text.network());
  }
}
