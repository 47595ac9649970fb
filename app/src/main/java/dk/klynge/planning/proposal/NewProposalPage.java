package dk.klynge.planning.proposal;

import java.util.List;
import java.util.Map;

/// The form that asks for a proposal.
///
/// @param filled what stands in the fields, by their names
/// @param form key of this form, so that it makes one proposal however often it is sent
/// @param error key of the message that says why the form was refused; empty when it was not
record NewProposalPage(
    Map<String, String> filled,
    List<Choice> filters,
    List<Option> criteria,
    Selection selection,
    String form,
    String error) {

  /// One filter with what it offers.
  record Choice(String name, String label, List<Option> options) {}

  record Option(String value, String text) {}

  /// What the filter leaves in.
  ///
  /// @param unplaced names of those without coordinates: they take no part
  /// @param unknown names of those whose places nobody knows: they count nothing in limits on
  ///   places
  record Selection(int institutions, long places, List<String> unplaced, List<String> unknown) {}
}
