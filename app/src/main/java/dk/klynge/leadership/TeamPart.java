package dk.klynge.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one feature has to say on a team's page "our leadership". Each contributes one card; the
/// page shows them in their order to those who belong to the team.
public interface TeamPart {

  /// What is to be shown to the members of the team; an empty list of lines shows the card's own
  /// sentence about what to do first.
  Card of(Team team, LocalDate day);

  /// @param order where the card stands: 10 focus areas and goals, 20 assessment, 30 tasks, 40
  ///   competences, 50 conversations, 60 support and courses
  /// @param key message key of the heading; `<key>.none` is the sentence of an empty card
  /// @param url where the whole of it is
  record Card(int order, String key, String url, List<Line> lines) {
    public Card {
      lines = List.copyOf(lines);
    }
  }

  /// @param key message key of the sentence
  /// @param arguments what it names, ready to show
  /// @param url where it is seen
  record Line(String key, List<String> arguments, String url, Optional<LocalDate> due) {
    public Line {
      arguments = List.copyOf(arguments);
    }
  }
}
