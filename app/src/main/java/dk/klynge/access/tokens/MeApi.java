package dk.klynge.access.tokens;

import dk.klynge.access.AccessActions;
import dk.klynge.access.roles.Caller;
import dk.klynge.access.roles.HeldRole;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Access")
class MeApi {

  /// The one who calls.
  record Me(UUID account, String name, List<Held> roles) {}

  /// A role in use: for which place (`everywhere`, `area:<id>` …) and in which days.
  record Held(
      Role role,
      String place,
      Optional<String> placeName,
      LocalDate from,
      Optional<LocalDate> until) {}

  private final RolesOfAccounts roles;
  private final Places places;

  MeApi(RolesOfAccounts roles, Places places) {
    this.roles = roles;
    this.places = places;
  }

  @GetMapping("/api/v1/me")
  @Needs(AccessActions.SIGN_IN)
  @Operation(summary = "Who the token speaks for, and the roles it uses today")
  Me me(@AuthenticationPrincipal Caller caller) {
    var held =
        roles.today(caller.account()).stream()
            .filter(role -> caller.uses(role.role()))
            .map(this::held)
            .toList();
    return new Me(caller.account(), caller.displayName(), held);
  }

  private Held held(HeldRole role) {
    return new Held(
        role.role(),
        new Places.Place(role.place(), "").value(),
        places.name(role.place()),
        role.valid().from(),
        role.valid().until());
  }
}
