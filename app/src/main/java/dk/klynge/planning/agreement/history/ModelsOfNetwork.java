package dk.klynge.planning.agreement.history;

import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.SplitOfTasks;
import dk.klynge.planning.SplitsOfTasks;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The leadership models that a network can rest its agreement on: those of the umbrella
/// organisations its institutions belong to, or else all.
@Component
public class ModelsOfNetwork {

  private final SplitsOfTasks splits;
  private final AgreementWords words;

  ModelsOfNetwork(SplitsOfTasks splits, AgreementWords words) {
    this.splits = splits;
    this.words = words;
  }

  public List<SplitOfTasks> of(Network network, Locale language) {
    var umbrellas =
        network.members().stream()
            .flatMap(entry -> entry.umbrella().stream())
            .map(each -> new UmbrellaId(each.id()))
            .collect(Collectors.toSet());
    return splits.of(umbrellas, language);
  }

  public Optional<Tasks> tasks(LeadershipModelId model, Locale language) {
    return splits.find(model, language).map(Tasks::of);
  }

  /// That the model has been changed since its tasks were taken over, as a sentence; empty where it
  /// has not.
  public String outdated(Content content) {
    return content
        .tasks()
        .flatMap(Tasks::source)
        .flatMap(source ->
            splits
                .find(source.model(), content.locale())
                .filter(now -> now.version() > source.version())
                .map(now -> said(source, now)))
        .orElse("");
  }

  private String said(Tasks.Source source, SplitOfTasks now) {
    return words.say("tasks.outdated", source.name(), source.version(), now.version());
  }
}
