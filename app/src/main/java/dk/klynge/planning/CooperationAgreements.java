package dk.klynge.planning;

import dk.klynge.organisation.ClusterId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The plans by which self-owning networks obtain their saving, as their cooperation agreements say
/// it. Who may see them is asked by the caller.
public interface CooperationAgreements {

  /// Of the self-owning networks and clusters of a scenario as it stood at that revision, by name.
  /// Empty where there is no such scenario or it has none.
  List<Plan> of(ScenarioId scenario, int revision);

  /// Of those in force today.
  List<Plan> inForce();

  /// How far a network has come.
  ///
  /// @param agreement empty where none is open
  /// @param status none, draft, sent, signing, signed or in-force
  /// @param planned kroner a year that the agreement says how to save
  /// @param required kroner a year that municipal clusters save for as many children
  /// @param missing sentences in the language of the page on what the plan lacks; a plan that lacks
  ///   nothing is sufficient, also before it is signed
  record Plan(
      ClusterId network,
      String name,
      Optional<AgreementId> agreement,
      String status,
      BigDecimal planned,
      BigDecimal required,
      List<String> missing) {

    public Plan {
      missing = List.copyOf(missing);
    }

    public boolean sufficient() {
      return missing.isEmpty();
    }
  }
}
