package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Meeting;
import java.util.List;
import java.util.Map;

/// @param clashes sentences; empty where nothing clashes or nothing was tried
/// @param mayOverrule only hours speak against it
record MovePage(
    InterviewRound round,
    Meeting meeting,
    String committee,
    Map<String, String> form,
    Map<String, String> errors,
    List<Option> venues,
    List<String> clashes,
    boolean tried,
    boolean overtaken,
    boolean mayOverrule) {

  record Option(String value, String text) {}
}
