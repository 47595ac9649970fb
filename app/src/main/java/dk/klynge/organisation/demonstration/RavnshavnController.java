package dk.klynge.organisation.demonstration;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.OrganisationActions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class RavnshavnController {

  /// Everybody sees the same municipality.
  private static final long SEED = 20101;

  private final DemonstrationMunicipality demonstration;
  private final Guard guard;

  RavnshavnController(DemonstrationMunicipality demonstration, Guard guard) {
    this.demonstration = demonstration;
    this.guard = guard;
  }

  @PostMapping("/demonstration")
  @Needs(OrganisationActions.IMPORT)
  String establish() {
    guard.require(OrganisationActions.IMPORT, new Scope.Everywhere());
    try {
      demonstration.establishWithStory(SEED);
    } catch (IllegalStateException e) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
    }
    return "redirect:/institutions";
  }
}
