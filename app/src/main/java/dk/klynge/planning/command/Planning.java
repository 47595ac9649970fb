package dk.klynge.planning.command;

import dk.klynge.documents.BadInput;
import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.DistanceTable;
import dk.klynge.planning.PlanProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// From the files on the command line to a finished plan.
record Planning(PlanOptions options, Words words) {

  Finished plan(Watcher watcher) throws BadInput {
    var senseless = options.senseless();
    if (senseless.isPresent())
      throw new BadInput(words.say("planning.plan.senseless", senseless.get()));
    var criteria = new CriteriaFile(words).find(options.criteria);
    var selection =
        new InputFiles(words, filter()).read(options.input, Optional.ofNullable(options.profile));
    var said = new PlanWords(words, criteria);
    var remarks = new ArrayList<>(selection.remarks());
    var asked = started(asked(criteria, selection, said), remarks);
    return solved(new Finding(criteria, selection, asked, said, remarks), watcher);
  }

  /// What a search begins with.
  private record Finding(
      CriteriaSet criteria,
      Selection selection,
      PlanProblem.Ready asked,
      PlanWords said,
      List<String> remarks) {}

  private RowFilter filter() throws BadInput {
    var expression = options.filter;
    if (expression == null) return RowFilter.ALL;
    return RowFilter.of(expression)
        .orElseThrow(() -> new BadInput(words.say("planning.plan.bad-filter", expression)));
  }

  private PlanProblem.Ready asked(CriteriaSet criteria, Selection selection, PlanWords said)
      throws BadInput {
    return switch (PlanProblem.of(criteria, selection.sites(), distances())) {
      case PlanProblem.Ready ready -> ready;
      case PlanProblem.Refused(var reasons) ->
          throw new BadInput(reasons.stream().map(said::note).toList());
    };
  }

  private Optional<DistanceTable> distances() throws BadInput {
    var file = options.distances;
    if (file == null) return Optional.empty();
    return Optional.of(new Tables(words).distances(file));
  }

  private PlanProblem.Ready started(PlanProblem.Ready asked, List<String> remarks) throws BadInput {
    var file = options.start;
    if (file == null) return asked;
    var clustering = new Tables(words).clustering(file);
    var known = new LinkedHashMap<String, List<String>>();
    var strangers = new ArrayList<String>();
    clustering
        .members()
        .forEach((label, ids) -> {
          var here = new ArrayList<>(ids);
          here.removeIf(id -> asked.problem().sites().indexOf(id).isEmpty());
          if (!here.isEmpty()) known.put(label, here);
          strangers.addAll(ids);
          strangers.removeAll(here);
        });
    if (known.isEmpty())
      throw new BadInput(words.at(file, 0, "site", words.say("planning.plan.start-strange")));
    if (!strangers.isEmpty())
      remarks.add(
          words.at(
              file,
              0,
              "site",
              words.say("planning.plan.strangers", strangers.size(), strangers.getFirst())));
    return asked.startingFrom(new Clustering(known));
  }

  private Finished solved(Finding finding, Watcher watcher) throws BadInput {
    var problem = finding.asked().problem();
    var budget = options.budget();
    var first = Clusterer.solve(problem, budget, options.seed, options.threads, watcher);
    if (first instanceof Answer.Proposal proposal) return finished(finding, proposal, List.of());
    var reasons = ((Answer.Impossible) first).reasons();
    if (reasons.stream().anyMatch(Planning::faultOfInput)) throw bad(finding, reasons);
    return switch (Clusterer.nearest(problem, budget, options.seed, options.threads, watcher)) {
      case Answer.Proposal proposal -> finished(finding, proposal, reasons);
      case Answer.Impossible(var still) -> throw bad(finding, still);
    };
  }

  private static Finished finished(
      Finding finding, Answer.Proposal proposal, List<Reason> reasons) {
    return new Finished(
        finding.criteria(),
        finding.asked(),
        proposal,
        reasons,
        finding.selection(),
        finding.remarks());
  }

  private static BadInput bad(Finding finding, List<Reason> reasons) {
    return new BadInput(reasons.stream().map(finding.said()::reason).toList());
  }

  /// The question makes no sense, and nothing can come near to its answer; all other reasons leave
  /// a plan that breaks some limit.
  @SuppressWarnings("checkstyle:methodlength") // one line for each reason there is
  private static boolean faultOfInput(Reason reason) {
    return switch (reason) {
      case Reason.NoSites _,
          Reason.BoundsCrossed _,
          Reason.MoreClustersThanSites _,
          Reason.LockedUnknown _,
          Reason.FixedUnknown _,
          Reason.AgeGroupUnknown _,
          Reason.CentroidNeedsCoordinates _,
          Reason.NotOnEarth _,
          Reason.TableOfAnotherSize _,
          Reason.TableHasBadDistance _ ->
          true;
      case Reason.TooMuchWeight _,
          Reason.TooLittleWeight _,
          Reason.TooManySites _,
          Reason.TooFewSites _,
          Reason.SiteTooHeavy _,
          Reason.ValueCannotBeDivided _,
          Reason.ValueHasTooFewOfAge _,
          Reason.ValueHasNoDivision _,
          Reason.ValuesNeedMoreClusters _,
          Reason.ValuesAllowFewerClusters _,
          Reason.TogetherAndApart _,
          Reason.TogetherAcrossValues _,
          Reason.TogetherTooHeavy _,
          Reason.TogetherTooMany _,
          Reason.TogetherTooWide _,
          Reason.TogetherFixedApart _,
          Reason.LockedBreaks _,
          Reason.LockedTooMany _,
          Reason.ApartNeedsMoreClusters _,
          Reason.AgeGroupTooRare _,
          Reason.PartsNeedMoreClusters _ ->
          false;
    };
  }
}
