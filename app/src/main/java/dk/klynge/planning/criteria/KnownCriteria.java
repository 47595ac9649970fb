package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaPresets;
import dk.klynge.planning.CriteriaText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The presets and the kept criteria sets under one kind of key.
@Component
class KnownCriteria implements CriteriaCatalogue {

  private final CriteriaSets sets;

  KnownCriteria(CriteriaSets sets) {
    this.sets = sets;
  }

  @Override
  public List<Choice> all() {
    var all = new ArrayList<Choice>();
    for (var name : CriteriaPresets.NAMES) find(name).ifPresent(known -> all.add(known.choice()));
    sets.all().stream()
        .map(KnownCriteria::chosen)
        .map(Chosen::choice)
        .sorted(Comparator.comparing(choice -> choice.name().da()))
        .forEach(all::add);
    return all;
  }

  @Override
  public Optional<Chosen> find(String key) {
    var preset = CriteriaPresets.find(key);
    if (preset.isPresent()) {
      var choice = new Choice(key, preset.get().name(), 1);
      return Optional.of(new Chosen(choice, preset.get(), CriteriaText.write(preset.get())));
    }
    return id(key).flatMap(sets::latest).map(KnownCriteria::chosen);
  }

  private static Chosen chosen(KeptVersion kept) {
    var criteria = kept.criteria();
    var choice = new Choice(kept.id().toString(), criteria.name(), kept.version());
    return new Chosen(choice, criteria, kept.text());
  }

  /// Empty for what cannot be the id of a kept set.
  static Optional<UUID> id(String key) {
    try {
      return Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
