package dk.klynge.processplan.figure;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Adds up what is told of each area, and of all.
final class Sums {

  record Sum(long reached, long of, long late) {

    static final Sum NOTHING = new Sum(0, 0, 0);

    Sum plus(Sum other) {
      return new Sum(reached + other.reached, of + other.of, late + other.late);
    }
  }

  private final Map<Optional<AreaId>, Sum> sums = new LinkedHashMap<>();

  Sums() {
    sums.put(Optional.empty(), Sum.NOTHING);
  }

  void add(Optional<AreaId> area, Sum sum) {
    sums.merge(Optional.empty(), sum, Sum::plus);
    if (area.isPresent()) sums.merge(area, sum, Sum::plus);
  }

  /// Figures with a goal.
  List<StatusFigure> shares(String key, Function<Optional<AreaId>, Source> source) {
    return sums.entrySet().stream()
        .map(one ->
            new StatusFigure(
                key,
                one.getKey(),
                one.getValue().reached(),
                OptionalLong.of(one.getValue().of()),
                one.getValue().late(),
                source.apply(one.getKey())))
        .toList();
  }

  /// Figures that only count.
  List<StatusFigure> counts(String key, Function<Optional<AreaId>, Source> source) {
    return sums.entrySet().stream()
        .map(one ->
            new StatusFigure(
                key,
                one.getKey(),
                one.getValue().reached(),
                OptionalLong.empty(),
                0,
                source.apply(one.getKey())))
        .toList();
  }

  static Sum one(long reached) {
    return new Sum(reached, 1, 0);
  }

  static String id(Optional<AreaId> area) {
    return area.map(one -> one.value().toString()).orElse("");
  }
}
