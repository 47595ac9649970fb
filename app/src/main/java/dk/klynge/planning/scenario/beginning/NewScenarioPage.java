package dk.klynge.planning.scenario.beginning;

import java.util.List;
import java.util.Map;

/// The form that makes a scenario.
///
/// @param filled what stands in the fields, by their names
/// @param from the proposal or scenario that it begins with; empty for today's structure
/// @param form key of this form, so that it makes one scenario however often it is sent
/// @param error key of the message that says why the form was refused; empty when it was not
record NewScenarioPage(
    Map<String, String> filled,
    String from,
    List<Choice> filters,
    List<Option> criteria,
    Selection selection,
    String form,
    String error) {

  record Choice(String name, String label, List<Option> options) {}

  record Option(String value, String text) {}

  /// What the filter leaves in.
  record Selection(int institutions, long places, long clusters) {}
}
