package dk.klynge.processplan.plan;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.Spot;
import java.util.UUID;
import java.util.function.Function;

/// An activity that has not been in the plan before.
final class NewRow {

  private NewRow() {}

  static Activities.Row of(Spot spot, Span span, int version, Function<AreaId, String> name) {
    return new Activities.Row(
        UUID.randomUUID(),
        spot.key(),
        version,
        spot.area().map(AreaId::value).orElse(null),
        spot.area().map(name).orElse(null),
        span.begins(),
        span.ends(),
        false,
        false,
        new Progress.Waiting(),
        "",
        0);
  }

  /// One that people have added to this plan alone.
  static Activities.Row own(UUID id, String key, Span span) {
    return new Activities.Row(
        id,
        key,
        null,
        null,
        null,
        span.begins(),
        span.ends(),
        false,
        true,
        new Progress.Waiting(),
        "",
        0);
  }
}
