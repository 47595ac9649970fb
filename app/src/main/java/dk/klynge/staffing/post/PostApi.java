package dk.klynge.staffing.post;

import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.post.PostRows.Asked;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Posts for other programs. Who holds one is told by the register, not here.
@RestController
@RequestMapping("/api/v1/posts")
class PostApi {

  /// @param campaign empty where nobody applies for it, such as that of a leader who stays at home
  /// @param origin decision, departure, reported or home (a leader who stays at the own
  ///   institution)
  /// @param state open, filled or withdrawn
  record Told(
      UUID id,
      String kind,
      String place,
      Optional<UUID> area,
      Optional<UUID> campaign,
      String origin,
      LocalDate from,
      String state) {}

  private static final Set<String> STATES = Set.of("", "open", "filled", "withdrawn");

  private final PostRows rows;
  private final Texts texts;

  PostApi(PostRows rows, Texts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  @Operation(
      summary =
          "Posts by area and place; state asks for open, filled or withdrawn ones, campaign for those"
              + " of one or for none, origin for decision, departure, reported or home")
  PageOf<Told> list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String campaign,
      @RequestParam(defaultValue = "") String origin,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var asked = new Asked("", "", state, campaign, origin);
    if (!asked.isSound() || !STATES.contains(state))
      throw new Problem(ProblemKind.INVALID, texts.say("staffing.post.error.asked"));
    var found = rows.list(asked);
    return PageOf.cut(found.stream().map(PostApi::told).toList(), page, size);
  }

  private static Told told(PostRows.Row row) {
    return new Told(
        row.id(),
        row.kind(),
        row.place(),
        Optional.ofNullable(row.areaId()),
        Optional.ofNullable(row.campaign()),
        row.origin(),
        row.fromDay(),
        row.withdrawn() ? "withdrawn" : row.holder() == null ? "open" : "filled");
  }
}
