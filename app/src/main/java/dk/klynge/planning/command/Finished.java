package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.PlanSite;
import java.util.List;

/// A plan with everything that its files tell.
///
/// @param reasons why it is certain that some limit must be broken; empty where it is not
/// @param remarks what the files and the criteria gave rise to, as sentences
record Finished(
    CriteriaSet criteria,
    PlanProblem.Ready asked,
    Answer.Proposal proposal,
    List<Reason> reasons,
    Selection selection,
    List<String> remarks) {

  PlanSite site(String id) {
    return asked.sites().get(asked.problem().sites().indexOf(id).orElseThrow());
  }
}
