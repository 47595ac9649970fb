package dk.klynge.organisation;

import dk.klynge.guard.Guard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells the pages of this module which buttons to offer; whether the deed is allowed is asked
/// again when it is done.
@ControllerAdvice(basePackages = "dk.klynge.organisation", annotations = Controller.class)
class Rights {

  private final Guard guard;

  Rights(Guard guard) {
    this.guard = guard;
  }

  record May(
      boolean change,
      boolean restructure,
      boolean importing,
      boolean export,
      boolean readPeople,
      boolean changePeople) {}

  @ModelAttribute("may")
  May may() {
    return new May(
        guard.may(OrganisationActions.CHANGE),
        guard.may(OrganisationActions.RESTRUCTURE),
        guard.may(OrganisationActions.IMPORT),
        guard.may(OrganisationActions.EXPORT),
        guard.may(OrganisationActions.READ_PEOPLE),
        guard.may(OrganisationActions.CHANGE_PEOPLE));
  }
}
