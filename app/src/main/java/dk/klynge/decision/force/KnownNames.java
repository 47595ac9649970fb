package dk.klynge.decision.force;

import dk.klynge.decision.Decisions;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.StructuralChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds the names for a plan: those of the day before, then those that the plan gives itself.
@Component
class KnownNames {

  private final Register register;
  private final Decisions decisions;

  KnownNames(Register register, Decisions decisions) {
    this.register = register;
    this.decisions = decisions;
  }

  Names of(Plan plan) {
    var eve = plan.day().minusDays(1);
    var clusters = new LinkedHashMap<ClusterId, String>();
    var institutions = new LinkedHashMap<InstitutionId, String>();
    register.clustersOn(eve).forEach(one -> clusters.putIfAbsent(one.id(), one.name()));
    register.on(eve, Filter.all()).forEach(one -> institutions.putIfAbsent(one.id(), one.name()));
    plan.lines().forEach(line -> given(line.change(), clusters));
    plan.lines().forEach(line -> line.derived().ifPresent(change -> given(change, clusters)));
    var structure = decisions.structure(plan.decision());
    structure.before().forEach(one -> clusters.putIfAbsent(one.id(), one.name()));
    structure.names().forEach(institutions::putIfAbsent);
    return new Names(
        clusters,
        institutions,
        byId(register.areasOn(plan.day())),
        byId(register.umbrellasOn(plan.day())));
  }

  private static void given(StructuralChange change, Map<ClusterId, String> clusters) {
    if (change instanceof StructuralChange.Establish(var id, var name, _, _))
      clusters.putIfAbsent(id, name);
    if (change instanceof StructuralChange.Amalgamate(_, var id, var name, _, _))
      clusters.putIfAbsent(id, name);
    if (change instanceof StructuralChange.Split(_, var id, var name, _))
      clusters.putIfAbsent(id, name);
  }

  private static Map<UUID, String> byId(List<Named> all) {
    return all.stream().collect(Collectors.toMap(Named::id, Named::name, (one, _) -> one));
  }
}
