package dk.klynge.planning.comparison;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.Heads;
import dk.klynge.planning.reading.Labels;
import dk.klynge.planning.reading.Reading;
import dk.klynge.ui.Format;
import dk.klynge.ui.Paging;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The proposal by institution: where each would be, and what that changes from today.
@Controller
class ComparisonController {

  private static final int ROWS = 100;

  private final Admission admission;
  private final ComparisonView comparison;
  private final Heads heads;
  private final Format format;

  ComparisonController(Admission admission, ComparisonView comparison, Heads heads, Format format) {
    this.admission = admission;
    this.comparison = comparison;
    this.heads = heads;
    this.format = format;
  }

  @GetMapping("/proposals/{id}/comparison")
  @Needs(PlanningActions.READ)
  String compare(@PathVariable ProposalId id, Model model) {
    var reading = admission.reading(id, PlanningActions.READ);
    if (!reading.hasToday()) throw Admission.notFound();
    model.addAttribute("page", comparison.page(reading));
    return "planning/proposal/comparison";
  }

  @GetMapping("/proposals/{id}/institutions")
  @Needs(PlanningActions.READ)
  String institutions(
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "name") String sort,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var reading = admission.reading(id, PlanningActions.READ);
    var rows = rows(reading, sort);
    var paging = Paging.of(page, ROWS, rows.size());
    model.addAttribute("head", heads.of(reading.question()));
    model.addAttribute("sort", sort);
    model.addAttribute("paging", paging);
    model.addAttribute("rows", rows.stream().skip(paging.offset()).limit(ROWS).toList());
    return "planning/proposal/institutions";
  }

  /// @param places empty where nobody knows; `size` orders them
  record Row(
      String id,
      String name,
      String label,
      String today,
      String places,
      int size,
      double distance) {}

  private List<Row> rows(Reading reading, String sort) {
    var rows = new HashMap<String, Row>();
    for (var cluster : reading.measured().clusters())
      for (var site : cluster.sites())
        rows.put(
            site,
            row(reading.names().entry(site), cluster.label(), reading.toCentre(cluster, site)));
    var listed =
        reading.question().placed().stream().map(site -> rows.get(Reading.id(site))).toList();
    if (sort.equals("name")) return listed;
    if (sort.equals("-name")) return listed.reversed();
    var order = order(sort.replace("-", ""));
    return listed.stream().sorted(sort.startsWith("-") ? order.reversed() : order).toList();
  }

  private static Comparator<Row> order(String column) {
    return switch (column) {
      case "today" -> Comparator.comparing(Row::today, Labels.ORDER);
      case "places" -> Comparator.comparingInt(Row::size);
      case "distance" -> Comparator.comparingDouble(Row::distance);
      default -> Comparator.comparing(Row::label, Labels.ORDER);
    };
  }

  private Row row(Entry site, String label, double distance) {
    return new Row(
        Reading.id(site),
        site.name(),
        label,
        site.cluster().map(ClusterName::name).orElse(""),
        site.totalPlaces().isPresent() ? format.number(site.totalPlaces().getAsInt()) : "",
        site.totalPlaces().orElse(-1),
        distance);
  }
}
