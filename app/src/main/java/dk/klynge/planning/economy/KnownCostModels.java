package dk.klynge.planning.economy;

import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The model that comes with the program and the kept versions under one kind of number. A version
/// never changes, so that it is read once.
@Component
class KnownCostModels implements CostModels {

  private final CostModelVersions versions;
  private final Map<Integer, Version> read = new ConcurrentHashMap<>();

  KnownCostModels(CostModelVersions versions) {
    this.versions = versions;
    var text = preset();
    read.put(0, new Version(0, model(text), text));
  }

  @Override
  public Version inForce() {
    var number = versions.adopted().map(CostModelVersions.Adopted::version).orElse(0);
    return find(number).orElseThrow();
  }

  @Override
  public Optional<Version> find(int number) {
    var known = Optional.ofNullable(read.get(number));
    return known.isPresent() ? known : versions.find(number).map(this::keep);
  }

  @Override
  public List<Version> all() {
    var all = new ArrayList<Version>();
    versions.all().forEach(kept -> all.add(keep(kept)));
    find(0).ifPresent(all::add);
    return all;
  }

  private Version keep(CostModelVersions.Kept kept) {
    return read.computeIfAbsent(
        kept.version(), number -> new Version(number, model(kept.text()), kept.text()));
  }

  /// Of a text that was read before it was kept.
  static CostModel model(String text) {
    return switch (CostModelText.read(text)) {
      case CostModelText.Reading.Understood(var model) -> model;
      case CostModelText.Reading.Rejected(var problems) ->
          throw new IllegalStateException("A kept cost model cannot be read: " + problems);
    };
  }

  private static String preset() {
    try (var file = KnownCostModels.class.getResourceAsStream("/costs/standard.yaml")) {
      if (file == null) throw new IllegalStateException("The cost model is missing");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
