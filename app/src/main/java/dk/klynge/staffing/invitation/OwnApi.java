package dk.klynge.staffing.invitation;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.StaffingActions;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Everybody's own interviews for other programs.
@RestController
@RequestMapping("/api/v1/my-interviews")
class OwnApi {

  /// @param starts as the clock in Denmark shows it
  /// @param scores whether the one who asks sits in the committee, and scores
  record Told(
      UUID id,
      LocalDateTime starts,
      LocalDateTime ends,
      String what,
      String where,
      boolean scores) {}

  private final SignedInPerson person;
  private final OwnInterviews own;

  OwnApi(SignedInPerson person, OwnInterviews own) {
    this.person = person;
    this.own = own;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  @Operation(summary = "The interviews that the caller was told of, as candidate or member")
  List<Told> list() {
    return person.now().map(own::of).orElse(List.of()).stream()
        .map(line ->
            new Told(
                line.id(),
                line.day().atTime(line.starts()),
                line.day().atTime(line.ends()),
                line.who(),
                line.place(),
                line.scores()))
        .toList();
  }
}
