package dk.klynge.planning.price;

import dk.klynge.planning.reading.Head;
import java.util.List;
import java.util.Optional;

/// What the limits of one proposal cost.
///
/// @param state of the latest run: empty where there is none, else waiting, running, finished,
///   cancelled or failed
/// @param running how many searches are over, of how many
/// @param error key of the message that says what is wrong with the form; empty when nothing is
/// @param form key of the form, so that it makes one run however often it is sent
/// @param filled what the form is filled with
record PricesPage(
    Head head,
    String state,
    Optional<PriceRun.State.Running> running,
    Optional<Found> found,
    String reference,
    boolean mayPropose,
    String error,
    String form,
    Steps filled) {

  /// @param share in per cent
  record Steps(String weight, String institutions, String share, String clusters) {}

  /// @param lead sentences about the whole
  record Found(List<String> lead, List<Row> rows) {}

  /// @param change the limit and what was put in its place
  /// @param effect what that does, as a sentence
  /// @param amount the saving with its sign; empty where there is none
  /// @param moved institutions that change cluster; empty where nothing was found
  /// @param kind success where it saves, warning where it costs, else info
  record Row(String change, String effect, String amount, String moved, String kind) {}
}
