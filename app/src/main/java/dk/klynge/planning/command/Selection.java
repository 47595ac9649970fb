package dk.klynge.planning.command;

import dk.klynge.planning.PlanSite;
import java.util.List;

/// The sites of a plan as the files and the filter gave them.
///
/// @param rows how many rows the files have
/// @param remarks what is remarkable in them, as sentences
public record Selection(List<PlanSite> sites, int rows, List<String> remarks) {}
