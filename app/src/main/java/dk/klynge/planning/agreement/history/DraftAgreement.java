package dk.klynge.planning.agreement.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.saving.Networks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the draft of an agreement with a network. A network that has an open one keeps it.
@Service
public class DraftAgreement {

  private final Networks networks;
  private final Agreements agreements;
  private final Drafting drafting;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  DraftAgreement(
      Networks networks,
      Agreements agreements,
      Drafting drafting,
      Admission admission,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.networks = networks;
    this.agreements = agreements;
    this.drafting = drafting;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param model whose split of tasks the agreement takes over
  @Transactional
  public AgreementId draft(
      Optional<ScenarioId> scenario,
      ClusterId id,
      Optional<LeadershipModelId> model,
      Locale language) {
    var network = networks.find(scenario, id).orElseThrow(Admission::notFound);
    admission.require(network.areas());
    var stamp = new Agreements.Stamp(clock.instant(), guard.who(), guard.name());
    var content = drafting.draft(network, model, LocalDate.now(clock), language);
    var agreement =
        new Agreement(
            AgreementId.fresh(),
            scenario,
            id,
            network.areas(),
            1,
            1,
            false,
            content,
            stamp.at(),
            stamp.name(),
            List.of());
    if (!agreements.add(agreement, stamp)) return open(scenario, id);
    agreements.addVersion(agreement.id(), 1, content, stamp);
    audit.changed(
        PlanningActions.EDIT_AGREEMENTS,
        new AuditTrail.Subject("agreement", agreement.id().value().toString(), content.network()),
        Map.of("saving", new Change("", content.saving().toPlainString())));
    return agreement.id();
  }

  private AgreementId open(Optional<ScenarioId> scenario, ClusterId network) {
    return agreements.all().stream()
        .filter(each -> !each.closed())
        .filter(each -> each.network().equals(network) && each.scenario().equals(scenario))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
