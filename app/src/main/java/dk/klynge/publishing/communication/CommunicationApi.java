package dk.klynge.publishing.communication;

import dk.klynge.guard.Needs;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.communication.CommunicationPages.Asked;
import dk.klynge.publishing.communication.CommunicationPages.Row;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The communication plan for other programs, such as a calendar of the press office.
@RestController
@RequestMapping("/api/v1/communication-plan")
@Tag(name = "Communication plan")
class CommunicationApi {

  private final ShowPlan show;

  CommunicationApi(ShowPlan show) {
    this.show = show;
  }

  /// @param provisional whether the day may still move with the process plan
  /// @param milestone that it hangs on; empty where on none
  /// @param state late, soon, planned, done or cancelled
  record PlannedMessage(
      UUID id,
      String message,
      String audience,
      String channel,
      LocalDate day,
      boolean provisional,
      String milestone,
      String owner,
      String state) {

    static PlannedMessage of(Row row) {
      return new PlannedMessage(
          row.id().value(),
          row.message(),
          row.audience().toLowerCase(Locale.ROOT),
          row.channel(),
          row.due(),
          row.provisional(),
          row.milestone(),
          row.owner(),
          row.state());
    }
  }

  @GetMapping
  @Needs(PublishingActions.WRITE)
  @Operation(summary = "What is told whom, how, when and by whom, by day")
  PageOf<PlannedMessage> list(
      @RequestParam(defaultValue = "") String audience,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var rows = show.rows(new Asked(audience.toUpperCase(Locale.ROOT), "", state));
    return PageOf.cut(rows.stream().map(PlannedMessage::of).toList(), page, size);
  }
}
