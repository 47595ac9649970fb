package dk.klynge.development;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The list of pedagogical competences that courses, wishes and the map of a staff are about, in
/// the language of the page.
public interface StaffCompetences {

  /// Those that can be chosen, in the order of the list.
  List<Known> inUse();

  /// Those that can be chosen, and of the retired ones those whose code is kept somewhere.
  List<Known> inUseOr(Set<String> kept);

  /// Their names in the order of the list, also of retired ones.
  List<String> names(Collection<String> codes);

  /// @param retired it stays where it was used and can be chosen no more
  record Known(String code, String name, boolean retired) {}
}
