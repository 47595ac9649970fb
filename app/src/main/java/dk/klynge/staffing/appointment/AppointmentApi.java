package dk.klynge.staffing.appointment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.rest.PageOf;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.StaffingActions;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Offers and appointments for HR's other programs.
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentApi {

  /// @param origin coordination, recommendation, home or redeployment
  /// @param terms agreement or civil_servant
  /// @param negotiation none, open or agreed
  /// @param state offered, accepted, declined, withdrawn or appointed
  record Told(
      UUID id,
      UUID post,
      String kind,
      String place,
      UUID person,
      String origin,
      LocalDate from,
      String terms,
      String negotiation,
      Optional<LocalDate> answerBy,
      String state) {}

  private final AppointmentRows rows;
  private final Guard guard;

  AppointmentApi(AppointmentRows rows, Guard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  @GetMapping
  @Needs(StaffingActions.APPOINT)
  @Operation(summary = "Offers and appointments of a campaign by place, or of all, for HR")
  PageOf<Told> list(
      @RequestParam Optional<UUID> campaign,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    guard.require(StaffingActions.APPOINT, new Scope.Everywhere());
    var found = campaign.map(id -> rows.of(new CampaignId(id))).orElseGet(rows::all);
    return PageOf.cut(found.stream().map(AppointmentApi::told).toList(), page, size);
  }

  private static Told told(AppointmentRow row) {
    return new Told(
        row.id(),
        row.post(),
        row.kind(),
        row.place(),
        row.person(),
        row.origin(),
        row.from(),
        row.terms(),
        row.negotiation(),
        Optional.ofNullable(row.answerBy()),
        row.state());
  }
}
