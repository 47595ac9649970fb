package dk.klynge.planning.alternative;

import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of alternatives, the latest first.
///
/// @param published the proposals that an alternative can be put forward to; empty for whoever may
///   not
record AlternativesPage(
    List<Row> rows,
    Paging paging,
    Map<String, String> chosen,
    List<Option> states,
    List<Option> clusters,
    List<Option> areas,
    List<Published> published,
    List<String> links) {

  /// @param conflicts how many others touch the same cluster
  record Row(
      AlternativeId id,
      String title,
      String behalf,
      String proposal,
      List<String> clusters,
      String state,
      Optional<LocalDate> deadline,
      String verdict,
      int conflicts,
      Instant at) {}

  record Option(String value, String text) {}

  record Published(ScenarioId scenario, String name, int revision, Instant at) {}
}
