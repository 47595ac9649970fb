package dk.klynge.planning.cluster;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.explain.Explainer;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.cluster.ClusterPage.Member;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.ClusterRows;
import dk.klynge.planning.reading.Heads;
import dk.klynge.planning.reading.Labels;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ClusterController {

  private final Admission admission;
  private final Heads heads;
  private final Words words;
  private final Format format;

  ClusterController(Admission admission, Heads heads, Words words, Format format) {
    this.admission = admission;
    this.heads = heads;
    this.words = words;
    this.format = format;
  }

  /// A label may hold a slash, as the names of today's clusters do; so it is the whole rest of the
  /// address.
  @GetMapping("/proposals/{id}/clusters/{*path}")
  @Needs(PlanningActions.READ)
  String show(@PathVariable ProposalId id, @PathVariable String path, Model model) {
    var reading = admission.reading(id, PlanningActions.READ);
    var clusters =
        reading.measured().clusters().stream()
            .sorted(Comparator.comparing(Cluster::label, Labels.ORDER))
            .toList();
    var labels = clusters.stream().map(Cluster::label).toList();
    int at = labels.indexOf(path.substring(1));
    if (at < 0) throw Admission.notFound();
    model.addAttribute("page", page(reading, clusters.get(at), labels));
    return "planning/proposal/cluster";
  }

  private ClusterPage page(Reading reading, Cluster cluster, List<String> labels) {
    int at = labels.indexOf(cluster.label());
    var ages = ClusterRows.ageGroups(reading.measured());
    var rows = ClusterRows.of(reading, words);
    var explanation =
        Explainer.of(reading.problem(), reading.plan().clustering()).cluster(cluster.label());
    return new ClusterPage(
        heads.of(reading.question()),
        rows.row(cluster, ages),
        ages,
        new ClusterLimits(reading, words, cluster, explanation.rooms()).judged(),
        new WhyTheseSites(reading, explanation, words, format).why(),
        members(reading, cluster),
        at == 0 ? "" : labels.get(at - 1),
        at == labels.size() - 1 ? "" : labels.get(at + 1));
  }

  private List<Member> members(Reading reading, Cluster cluster) {
    return cluster.sites().stream()
        .map(id -> member(reading, cluster, reading.names().entry(id)))
        .sorted(Comparator.comparingDouble(Member::distance))
        .toList();
  }

  private Member member(Reading reading, Cluster cluster, Entry site) {
    var id = Reading.id(site);
    return new Member(
        id,
        site.name(),
        words.word("type." + site.type(), site.type()),
        site.area().map(Named::name).orElse(""),
        site.totalPlaces().isPresent() ? format.number(site.totalPlaces().getAsInt()) : "",
        reading.toCentre(cluster, id),
        cluster.centre() instanceof Centre.AtSite(var centre) && centre.equals(id),
        site.cluster().map(ClusterName::name).orElse(""));
  }
}
