package dk.klynge.processplan.timeline;

import dk.klynge.processplan.RunningPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A plan on the screen.
///
/// @param elsewhere how many activities lie outside of the days that are shown
record TimelinePage(
    UUID id,
    RunningPlan plan,
    TimelineFilter filter,
    Choices choices,
    Figures figures,
    List<Section> sections,
    Gantt gantt,
    List<Late> late,
    List<Waiting> gates,
    int elsewhere,
    May may) {

  TimelinePage {
    sections = List.copyOf(sections);
    late = List.copyOf(late);
    gates = List.copyOf(gates);
  }

  record Choice(String value, String text) {}

  record Choices(
      List<Choice> areas, List<Choice> owners, List<Choice> states, List<Choice> windows) {}

  record Figures(int done, int all, int late, long daysLeft) {}

  record Section(String title, List<Line> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  /// One activity, or the same one of several areas.
  ///
  /// @param where name of the area, or how many areas have done it; may be empty
  /// @param brief the same as short as can be
  /// @param state waiting, begun, done, not-applicable, late or overdue
  /// @param spare working days it can be put off, in words; may be empty
  record Line(
      String title,
      String url,
      String where,
      String brief,
      String owner,
      LocalDate begins,
      LocalDate ends,
      String weeks,
      String state,
      String stateText,
      String standing,
      String spare,
      boolean critical) {}

  /// @param days that it is late
  /// @param heldUp what waits for it, with its owners
  /// @param behind how many more wait behind these
  record Late(
      String title,
      String url,
      String where,
      String owner,
      LocalDate ends,
      long days,
      List<String> heldUp,
      int behind) {
    Late {
      heldUp = List.copyOf(heldUp);
    }
  }

  /// A gate, and what waits for it.
  record Waiting(String key, String title, boolean open, int activities) {}

  record May(boolean plan) {}
}
