package dk.klynge.development.gain;

import dk.klynge.survey.Rounds;
import dk.klynge.ui.BarChart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the pages show, every word in the reader's language.
final class GainPages {

  private GainPages() {}

  record Line(
      String url, int number, LocalDate opened, LocalDate closes, Optional<LocalDate> closed) {}

  /// How an audience has answered over the surveys.
  ///
  /// @param bars empty where nothing can be told
  record Course(String audience, Optional<BarChart> bars, List<String> heads, List<Row> rows) {}

  record Row(String name, List<String> cells) {}

  record Form(String form, String closes, Set<String> audiences, Map<String, String> errors) {}

  record ListPage(
      List<Line> lines, List<Course> courses, boolean mayAsk, List<String> audiences, Form form) {}

  /// @param parts by area of the municipality; empty where that would tell too much
  record Answers(
      String audience,
      int answers,
      List<Row> themes,
      List<String> parts,
      List<Row> byPart,
      List<String> remarks) {}

  /// @param links made just now
  record ShowPage(
      String url,
      int number,
      LocalDate closes,
      Optional<LocalDate> closed,
      List<Rounds.Asked> asked,
      List<Answers> results,
      boolean mayAsk,
      boolean parents,
      List<String> links,
      Map<String, String> errors) {}
}
