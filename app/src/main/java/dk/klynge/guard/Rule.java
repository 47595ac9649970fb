package dk.klynge.guard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// One row of the matrix: an action, and how far each role reaches with it. Roles that are not
/// named may not do it at all.
///
/// {@snippet :
/// Rule.of(CHANGE).everywhere(PROGRAMME_OFFICE).ownArea(AREA_MANAGER)
/// }
///
/// The text of an action is the message `<module>.action.<verb>`.
public record Rule(String action, Map<Role, Reach> reaches) {

  public Rule {
    if (!action.matches("[a-z]+:[a-z-]+"))
      throw new IllegalArgumentException("Not the name of an action: " + action);
    reaches = Map.copyOf(reaches);
  }

  public static Rule of(String action) {
    return new Rule(action, Map.of());
  }

  public Rule everywhere(Role... roles) {
    return with(Reach.EVERYWHERE, roles);
  }

  public Rule ownArea(Role... roles) {
    return with(Reach.OWN_AREA, roles);
  }

  public Rule ownCluster(Role... roles) {
    return with(Reach.OWN_CLUSTER, roles);
  }

  public Rule ownInstitution(Role... roles) {
    return with(Reach.OWN_INSTITUTION, roles);
  }

  /// Everybody who holds a granted role, wherever it was granted.
  public Rule everywhereForAllStaff() {
    return everywhere(Arrays.stream(Role.values()).filter(Role::isGranted).toArray(Role[]::new));
  }

  /// The key of the text that says what the action is.
  public String messageKey() {
    return action.replace(":", ".action.");
  }

  private Rule with(Reach reach, Role... roles) {
    var more = new EnumMap<Role, Reach>(Role.class);
    more.putAll(reaches);
    for (var role : roles)
      if (more.put(role, reach) != null)
        throw new IllegalArgumentException(role + " is named twice for " + action);
    return new Rule(action, more);
  }
}
