package dk.klynge.planning.agreement.history;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Line;
import dk.klynge.planning.agreement.saving.Content.Party;
import dk.klynge.planning.agreement.saving.Content.Role;
import dk.klynge.planning.agreement.saving.Content.Section;
import dk.klynge.planning.agreement.saving.Content.Source;
import dk.klynge.planning.agreement.saving.Network;
import dk.klynge.ui.Municipality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes the first version of an agreement from what is known: parties of the register, and what
/// the cost model says an institution saves.
@Component
public class Drafting {

  private static final List<String> SECTIONS =
      List.of("purpose", "cooperation", "independence", "saving", "follow-up", "duration");

  private final LegalUnits legalUnits;
  private final CostModels models;
  private final ModelsOfNetwork leadership;
  private final Municipality municipality;
  private final AgreementWords words;

  Drafting(
      LegalUnits legalUnits,
      CostModels models,
      ModelsOfNetwork leadership,
      Municipality municipality,
      AgreementWords words) {
    this.legalUnits = legalUnits;
    this.models = models;
    this.leadership = leadership;
    this.municipality = municipality;
    this.words = words;
  }

  /// @param model whose split of tasks is taken over
  Content draft(
      Network network, Optional<LeadershipModelId> model, LocalDate today, Locale language) {
    var tasks = model.flatMap(id -> leadership.tasks(id, language)).filter(each -> !each.none());
    var from = today.plusMonths(1).withDayOfMonth(1);
    return new Content(
        language.getLanguage(),
        network.cluster().name(),
        from,
        Optional.of(from.plusYears(2)),
        parties(network, language),
        lines(network, language),
        tasks,
        SECTIONS.stream()
            .map(each -> section(each, tasks.isPresent() ? ".split" : ".text", network, language))
            .toList());
  }

  /// Only the section on cooperation reads otherwise where the tasks are split in a table.
  private Section section(String key, String text, Network network, Locale language) {
    var suffix = key.equals("cooperation") ? text : ".text";
    return new Section(
        words.in(language, "draft." + key),
        words.in(language, "draft." + key + suffix, network.cluster().name()));
  }

  /// As the register has them.
  public List<Party> parties(Network network, Locale language) {
    var units = legalUnits.on(network.day());
    var parties = new ArrayList<Party>();
    var name =
        municipality.name().isEmpty()
            ? words.in(language, "party.municipality")
            : municipality.name();
    parties.add(new Party("municipality", Role.MUNICIPALITY, Optional.empty(), name, "", ""));
    network.members().stream()
        .flatMap(entry -> entry.umbrella().stream())
        .distinct()
        .forEach(umbrella -> parties.add(umbrella(umbrella)));
    for (var entry : network.members()) {
      var unit =
          Optional.ofNullable(units.get(entry.id()))
              .orElseGet(() -> new LegalUnits.LegalUnit(entry.name(), ""));
      var id = entry.id().value();
      parties.add(
          new Party(
              id.toString(),
              Role.INSTITUTION,
              Optional.of(id),
              unit.name(),
              unit.cvr(),
              entry.name()));
    }
    return parties;
  }

  private static Party umbrella(Named umbrella) {
    return new Party(
        umbrella.id().toString(), Role.UMBRELLA, Optional.empty(), umbrella.name(), "", "");
  }

  private List<Line> lines(Network network, Locale language) {
    var model = models.inForce().model();
    return network.members().stream()
        .flatMap(entry -> lines(network, entry, model, language))
        .filter(line -> line.kroner().signum() != 0)
        .toList();
  }

  /// What is shared in the network is shared equally, as in the cost model, so that the lines add
  /// up to what it computes. Which posts go is not known to the model: that line says no words yet.
  private Stream<Line> lines(Network network, Entry entry, CostModel model, Locale language) {
    boolean cluster = network.cluster().kind().equals("self_owning");
    int houses = network.members().size();
    var id = entry.id().value();
    double leader = cluster ? model.posts().clusterLeader() : model.posts().networkCoordinator();
    return Stream.of(
        new Line(
            id,
            Source.ADMINISTRATION,
            words.in(language, "draft.administration"),
            kroner(administration(model, cluster, houses))),
        new Line(
            id,
            Source.FREED_TIME,
            words.in(language, "draft.freed-time"),
            kroner(cluster ? model.freedTime().ofCluster() : model.freedTime().ofNetwork())),
        new Line(id, Source.OTHER, "", kroner(posts(model, cluster, entry))),
        new Line(
            id,
            Source.OTHER,
            words.in(language, cluster ? "draft.cluster-leader" : "draft.coordinator"),
            kroner(-leader / houses)));
  }

  private static double administration(CostModel model, boolean cluster, int houses) {
    var costs = model.administration();
    double unit = cluster ? costs.unitCluster() : costs.unitNetwork();
    double whole = cluster ? costs.cluster() : costs.network();
    return costs.unitAlone() - unit - whole / houses;
  }

  /// What the institution's own leader posts cost less than when it stands alone.
  private static double posts(CostModel model, boolean cluster, Entry entry) {
    var posts = model.posts();
    var second = model.secondLeaders();
    int places = entry.totalPlaces().orElse(model.unknownPlaces());
    double alone = posts.institutionLeader() + (places >= second.alone() ? posts.deputy() : 0);
    double now =
        cluster
            ? posts.pedagogicalLeader()
                + (places >= second.cluster() ? posts.departmentLeader() : 0)
            : posts.institutionLeader() + (places >= second.network() ? posts.deputy() : 0);
    return alone - now;
  }

  private static BigDecimal kroner(double amount) {
    return BigDecimal.valueOf(Math.round(amount));
  }
}
