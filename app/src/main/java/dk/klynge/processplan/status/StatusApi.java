package dk.klynge.processplan.status;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.status.StatusDays.Kept;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The status of the reform for other programs, to read.
@RestController
@RequestMapping("/api/v1/status")
class StatusApi {

  private static final int WEEKS = 26;

  private final KeepStatus status;
  private final StatusDays days;
  private final StatusPlaces places;
  private final Clock clock;

  StatusApi(KeepStatus status, StatusDays days, StatusPlaces places, Clock clock) {
    this.status = status;
    this.days = days;
    this.places = places;
    this.clock = clock;
  }

  /// @param total null for a count that has no goal
  /// @param sign late, reached, under-way or nothing; empty for a count
  /// @param source where it can be followed up
  record Figure(
      String key, long reached, @Nullable Long total, long late, String sign, String source) {

    static Figure of(StatusFigure figure) {
      return new Figure(
          figure.key(),
          figure.reached(),
          figure.of().isPresent() ? figure.of().getAsLong() : null,
          figure.late(),
          Sign.of(figure).map(Sign::key).orElse(""),
          figure.source().url());
    }
  }

  record Today(LocalDate day, List<Figure> figures) {}

  @GetMapping
  @Needs(ProcessPlanActions.STATUS)
  @Operation(summary = "Today's figures of the whole municipality, or of an area")
  Today today(@RequestParam Optional<UUID> area) {
    var place = open(area);
    var day = LocalDate.now(clock);
    return new Today(
        day,
        status.figures(day).stream()
            .filter(one -> one.area().equals(place))
            .map(Figure::of)
            .toList());
  }

  @GetMapping("/weeks")
  @Needs(ProcessPlanActions.STATUS)
  @Operation(summary = "The figures that were kept, the last day of each week, half a year back")
  List<Kept> weeks(@RequestParam Optional<UUID> area) {
    return days.weekly(open(area), LocalDate.now(clock).minusWeeks(WEEKS));
  }

  private Optional<AreaId> open(Optional<UUID> area) {
    var place = area.map(AreaId::new);
    places.open(place, ProcessPlanActions.STATUS);
    return place;
  }
}
