package dk.klynge.development.roadmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportTheme;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The roadmap for other programs.
@RestController
@RequestMapping("/api/v1/support-roadmap")
class RoadmapApi {

  private final RoadmapRows rows;
  private final RoadmapNotes notes;
  private final Texts texts;
  private final Clock clock;

  RoadmapApi(RoadmapRows rows, RoadmapNotes notes, Texts texts, Clock clock) {
    this.rows = rows;
    this.notes = notes;
    this.texts = texts;
    this.clock = clock;
  }

  record RoadmapTold(LocalDate starts, List<HorizonTold> horizons) {}

  record HorizonTold(
      String code, String title, LocalDate begins, LocalDate ends, List<ItemTold> items) {}

  /// @param kind aim or effort
  /// @param state PLANNED, BEGUN, LATE, DONE, REACHED, PARTLY, NOT_YET, TO_EVALUATE or DROPPED
  record ItemTold(
      UUID id,
      String kind,
      String text,
      Optional<String> theme,
      String owner,
      String state,
      int evidence) {}

  @GetMapping
  @Needs(DevelopmentActions.READ)
  @Operation(summary = "The support team's roadmap: horizons with their aims and efforts")
  RoadmapTold show() {
    var start = notes.start().day();
    var items = rows.items();
    return new RoadmapTold(
        start, rows.horizons().stream().map(one -> told(one, items, start)).toList());
  }

  private HorizonTold told(Horizon one, List<Item> items, LocalDate start) {
    var ends = one.ends(start);
    return new HorizonTold(
        one.code(),
        one.title(texts.language()),
        one.begins(start),
        ends,
        items.stream()
            .filter(item -> item.horizon().equals(one.code()))
            .map(item -> told(item, ends))
            .toList());
  }

  private ItemTold told(Item one, LocalDate ends) {
    return new ItemTold(
        one.id(),
        one.kind().code(),
        one.wording().in(texts.language()),
        one.theme().map(SupportTheme::name),
        one.owner(),
        one.state(ends, LocalDate.now(clock)).name(),
        one.notes());
  }
}
