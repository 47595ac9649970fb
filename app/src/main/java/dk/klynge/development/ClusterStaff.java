package dk.klynge.development;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Who works in the institutions of a cluster, by the register. Who may see it is asked by the
/// caller.
public interface ClusterStaff {

  /// By name in Danish order; a person who works in several of them is told once.
  List<Member> of(ClusterId cluster, LocalDate day);

  /// How many work in each cluster.
  Map<ClusterId, Integer> count(LocalDate day);

  /// @param position as in the register: pedagogue, assistant …
  record Member(
      PersonId person, String name, String position, InstitutionId institution, String workplace) {}
}
