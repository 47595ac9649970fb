package dk.klynge.planning.agreement;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.agreement.history.DraftAgreement;
import dk.klynge.planning.agreement.history.KeptAgreements;
import dk.klynge.planning.agreement.history.RecordAct;
import dk.klynge.planning.agreement.history.SaveAgreement;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Networks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Some networks of the demonstration municipality have come differently far with their agreements;
/// the others have not begun. After the decision on the clusters by the river, because networks
/// must save as much as the clusters in force do.
@Component
class DemonstrationAgreements {

  /// How far a network has come.
  private enum Stage {
    IN_FORCE,
    SIGNED,
    HALF_SIGNED,
    SENT,
    DRAFT,
    WITHDRAWN
  }

  private static final List<Stage> STAGES =
      List.of(
          Stage.IN_FORCE,
          Stage.HALF_SIGNED,
          Stage.DRAFT,
          Stage.IN_FORCE,
          Stage.SENT,
          Stage.SIGNED,
          Stage.WITHDRAWN);

  private static final List<String> SIGNERS =
      List.of(
          "Karen Elmekær",
          "Ibrahim Sivkær",
          "Lene Tornhøj",
          "Viggo Plougstad",
          "Nanna Rosenlykke",
          "Søren Hyldemose",
          "Fatima Lyngsted",
          "Ole Bjerregren");

  private final Networks networks;
  private final DraftAgreement draft;
  private final SaveAgreement save;
  private final RecordAct record;
  private final KeptAgreements agreements;
  private final DemonstrationPeople people;

  DemonstrationAgreements(
      Networks networks,
      DraftAgreement draft,
      SaveAgreement save,
      RecordAct record,
      KeptAgreements agreements,
      DemonstrationPeople people) {
    this.networks = networks;
    this.draft = draft;
    this.save = save;
    this.record = record;
    this.agreements = agreements;
    this.people = people;
  }

  @EventListener
  @Order(30)
  void on(DemonstrationStoryBegun news) {
    var all =
        networks.inForce().stream()
            .filter(network -> network.cluster().kind().equals("network"))
            .sorted(Comparator.comparing(network -> network.cluster().name()))
            .toList();
    people.as(
        Role.PROGRAMME_OFFICE,
        () -> {
          for (int i = 0; i < STAGES.size(); i++)
            tell(all.get(i * all.size() / STAGES.size()), STAGES.get(i), news.day());
        });
  }

  private void tell(Network network, Stage stage, LocalDate day) {
    var id =
        draft.draft(Optional.empty(), network.cluster().id(), Optional.empty(), Locale.of("da"));
    if (stage == Stage.DRAFT) return;
    if (stage == Stage.WITHDRAWN) {
      act(id, "withdrawn", day.minusDays(9), Map.of("note", WHY_WITHDRAWN));
      return;
    }
    boolean old = stage == Stage.IN_FORCE;
    var from = old ? day.withDayOfMonth(1).minusMonths(4) : day.plusMonths(2).withDayOfMonth(1);
    var content = new Finished(network, agreements.find(id).orElseThrow().content()).from(from);
    save.save(id, 1, content);
    var sent = old ? from.minusDays(40) : day.minusDays(stage == Stage.SIGNED ? 30 : 12);
    act(id, "sent", sent, Map.of());
    var parties = content.parties();
    sign(id, parties.subList(0, signed(stage, parties.size())), sent);
  }

  private static int signed(Stage stage, int parties) {
    return switch (stage) {
      case IN_FORCE, SIGNED -> parties;
      case HALF_SIGNED -> parties / 2;
      case SENT, DRAFT, WITHDRAWN -> 0;
    };
  }

  private void sign(AgreementId id, List<Party> parties, LocalDate sent) {
    for (int i = 0; i < parties.size(); i++) {
      var person =
          parties.get(i).role() == Content.Role.MUNICIPALITY ? "Rasmus Eskildsen" : signer(i);
      act(
          id,
          "signed",
          sent.plusDays(2 + i),
          Map.of("party", parties.get(i).key(), "person", person));
    }
  }

  private static String signer(int number) {
    return SIGNERS.get(number % SIGNERS.size());
  }

  private void act(AgreementId id, String kind, LocalDate day, Map<String, String> more) {
    var fields = new java.util.HashMap<>(more);
    fields.put("kind", kind);
    fields.put("day", day.toString());
    int after = agreements.find(id).orElseThrow().acts().size();
    var refusal = record.record(id, after, new RecordAct.Told(fields));
    if (!refusal.isEmpty()) throw new IllegalStateException(kind + ": " + refusal);
  }

  private static final String WHY_WITHDRAWN =
      "To af institutionerne overvejer at danne en fælles klynge i stedet. Vi begynder forfra, når"
          + " de har valgt.";
}
