package dk.klynge.organisation.institution;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class InstitutionController {

  private final ShowInstitution showInstitution;
  private final Register register;
  private final Guard guard;
  private final Clock clock;

  InstitutionController(
      ShowInstitution showInstitution, Register register, Guard guard, Clock clock) {
    this.showInstitution = showInstitution;
    this.register = register;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping("/institutions/{id:[0-9a-f-]+}")
  @Needs(OrganisationActions.READ)
  String show(
      @PathVariable InstitutionId id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var page =
        showInstitution
            .show(id, day.orElseGet(() -> LocalDate.now(clock)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", page);
    model.addAttribute(
        "mayHere", guard.may(OrganisationActions.CHANGE, new Scope.Institution(id.value())));
    return "organisation/institution";
  }

  /// A unit is shown on the page of its institution.
  @GetMapping("/units/{id}")
  @Needs(OrganisationActions.READ)
  String unit(
      @PathVariable UnitId id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    return register
        .institutionOf(id, on)
        .map(institution -> "redirect:/institutions/" + institution.value() + "?day=" + on)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
