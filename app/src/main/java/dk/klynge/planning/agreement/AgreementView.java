package dk.klynge.planning.agreement;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.AgreementPages.EditPage;
import dk.klynge.planning.agreement.AgreementPages.Line;
import dk.klynge.planning.agreement.AgreementPages.Option;
import dk.klynge.planning.agreement.AgreementPages.Saving;
import dk.klynge.planning.agreement.AgreementPages.Sent;
import dk.klynge.planning.agreement.AgreementPages.ShowPage;
import dk.klynge.planning.agreement.AgreementPages.Version;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.history.Agreement;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.history.KeptAgreements;
import dk.klynge.planning.agreement.history.ModelsOfNetwork;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.planning.agreement.saving.Networks;
import dk.klynge.planning.agreement.saving.Sufficiency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the pages of one agreement.
@Component
class AgreementView {

  private final Networks networks;
  private final KeptAgreements agreements;
  private final BoardRows boards;
  private final StateView states;
  private final ModelsOfNetwork models;
  private final Admission admission;
  private final AgreementWords words;

  AgreementView(
      Networks networks,
      KeptAgreements agreements,
      BoardRows boards,
      StateView states,
      ModelsOfNetwork models,
      Admission admission,
      AgreementWords words) {
    this.networks = networks;
    this.agreements = agreements;
    this.boards = boards;
    this.states = states;
    this.models = models;
    this.admission = admission;
    this.words = words;
  }

  Optional<Network> network(Agreement agreement) {
    return networks.find(agreement.scenario(), agreement.network());
  }

  ShowPage show(Agreement agreement, Sent sent) {
    var content = agreement.content();
    var network = network(agreement);
    var planned = network.map(each -> new Sufficiency(each, content).planned());
    return new ShowPage(
        agreement.id().value(),
        content.network(),
        agreement.version(),
        agreement.latest(),
        agreement.scenario().map(ScenarioId::value).map(UUID::toString).orElse(""),
        states.of(agreement),
        content.from(),
        content.until(),
        content.parties(),
        lines(content),
        content.saving(),
        content.tasks(),
        models.outdated(content),
        content.sections(),
        network.map(each -> saving(each, planned.orElse(BigDecimal.ZERO))),
        missing(network, content),
        new AgreementPages.Boards(
            network.map(boards::of).orElse(List.of()),
            network.map(AgreementView::members).orElse(List.of())),
        agreements.versions(agreement.id()).stream()
            .map(each -> new Version(each.version(), each.savedAt(), each.savedBy()))
            .toList(),
        sent,
        admission.mayWork(agreement.areas()));
  }

  private List<String> missing(Optional<Network> network, Content content) {
    return network
        .map(each -> Sufficiency.of(each, Optional.of(content)).stream().map(words::lack).toList())
        .orElseGet(() -> List.of(words.say("lack.gone")));
  }

  List<Line> lines(Content content) {
    Map<UUID, String> names = new LinkedHashMap<>();
    for (var party : content.parties())
      party.institution().ifPresent(id -> names.put(id, party.house()));
    return content.lines().stream()
        .map(line ->
            new Line(
                names.getOrDefault(line.institution(), ""),
                words.in(content.locale(), "source." + line.source().code()),
                line.how(),
                line.kroner()))
        .toList();
  }

  static Saving saving(Network network, BigDecimal planned) {
    var required = network.required();
    return new Saving(
        planned,
        required.perChild(planned),
        required.total(),
        required.perChild(),
        required.expected(),
        required.basis().code(),
        required.model(),
        required.tolerance());
  }

  private static List<Option> members(Network network) {
    return network.members().stream()
        .map(entry -> new Option(entry.id().value().toString(), entry.name()))
        .toList();
  }

  /// @param problems message keys by field
  /// @param conflict who saved meanwhile; empty when nobody did
  EditPage edit(Agreement agreement, EditForm form, Map<String, String> problems, String conflict) {
    var network = network(agreement);
    var planned =
        network.map(each -> saving(each, new Sufficiency(each, agreement.content()).planned()));
    return new EditPage(
        agreement.id().value(),
        agreement.content().network(),
        agreement.latest(),
        form.from(),
        form.until(),
        form.offered(),
        form.tasks(),
        offered(network, agreement.content()),
        models.outdated(agreement.content()),
        form.offeredSections(),
        network.map(AgreementView::members).orElseGet(() -> parties(agreement.content())),
        Arrays.stream(Content.Source.values())
            .map(each -> new Option(each.code(), words.say("source." + each.code())))
            .toList(),
        problems.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> told(entry.getKey(), entry.getValue()),
                    (one, _) -> one,
                    LinkedHashMap::new)),
        conflict,
        planned);
  }

  private List<Option> offered(Optional<Network> network, Content content) {
    return network
        .map(each -> models.of(each, content.locale()).stream().map(Option::of).toList())
        .orElse(List.of());
  }

  /// A problem of a line, a heading or another field; of a line with its number.
  private String told(String field, String problem) {
    var sentence = words.say(problem);
    if (!field.matches("(institution|kroner|how)-[0-9]+")) return sentence;
    int line = Integer.parseInt(field.substring(field.indexOf('-') + 1)) + 1;
    return words.say("line", line) + ": " + sentence;
  }

  private static List<Option> parties(Content content) {
    return content.parties().stream()
        .flatMap(party ->
            party.institution().stream().map(id -> new Option(id.toString(), party.house())))
        .toList();
  }
}
