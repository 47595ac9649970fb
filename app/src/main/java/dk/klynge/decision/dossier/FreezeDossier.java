package dk.klynge.decision.dossier;

import dk.klynge.decision.Decisions.Structure;
import dk.klynge.decision.DossierSource;
import dk.klynge.decision.DossierSource.Part;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Asks every source what it has to say of a scenario, in both languages.
@Component
public class FreezeDossier {

  private final ObjectProvider<DossierSource> sources;

  FreezeDossier(ObjectProvider<DossierSource> sources) {
    this.sources = sources;
  }

  public Content freeze(Scenario scenario) {
    return new Content(
        structure(scenario),
        Map.of("da", parts(scenario, Locale.of("da")), "en", parts(scenario, Locale.ENGLISH)));
  }

  private List<Part> parts(Scenario scenario, Locale language) {
    var context = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return sources.stream()
          .sorted(Comparator.comparingInt(DossierSource::order))
          .flatMap(source -> source.part(scenario).stream())
          .toList();
    } finally {
      LocaleContextHolder.setLocaleContext(context);
    }
  }

  private static Structure structure(Scenario scenario) {
    return new Structure(
        scenario.day(),
        register(scenario),
        scenario.clusters(),
        scenario.institutions().stream().collect(Collectors.toMap(Entry::id, Entry::name)));
  }

  /// Where the institutions were in the register. A scenario that begins with another scenario has
  /// that one's clusters as its baseline, which the register never had.
  private static List<PlannedCluster> register(Scenario scenario) {
    var areas = new LinkedHashMap<ClusterId, Optional<AreaId>>();
    scenario.clusters().forEach(cluster -> areas.put(cluster.id(), cluster.area()));
    scenario.baseline().forEach(cluster -> areas.put(cluster.id(), cluster.area()));
    var names = new LinkedHashMap<ClusterId, ClusterName>();
    var members = new LinkedHashMap<ClusterId, List<InstitutionId>>();
    for (var entry : scenario.institutions())
      entry
          .cluster()
          .ifPresent(cluster -> {
            names.put(cluster.id(), cluster);
            members.computeIfAbsent(cluster.id(), _ -> new ArrayList<>()).add(entry.id());
          });
    return names.values().stream()
        .map(cluster ->
            new PlannedCluster(
                cluster.id(),
                cluster.name(),
                cluster.kind(),
                areas.getOrDefault(cluster.id(), Optional.empty()),
                members.getOrDefault(cluster.id(), List.of())))
        .toList();
  }
}
