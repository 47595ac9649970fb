package dk.klynge.processplan.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page of an area or of the whole; what is on it is also on paper and in the spreadsheet.
record StatusPage(
    Place place,
    List<Link> places,
    LocalDate today,
    Glance glance,
    List<Group> groups,
    Areas areas,
    List<Late> late,
    Rest rest,
    Development development,
    Comments comments,
    May may) {

  StatusPage {
    places = List.copyOf(places);
    groups = List.copyOf(groups);
    late = List.copyOf(late);
  }

  /// @param url of its page
  /// @param name of the area; of the whole in words
  record Place(String url, String name) {}

  record Link(String url, String name, boolean here) {}

  /// @param daysLeft until the new structure; empty without a plan
  record Glance(String done, long late, Optional<Long> daysLeft) {}

  record Group(String title, List<Line> lines) {}

  /// @param key of the figure
  /// @param reached in words, such as 12 of 30
  /// @param sign empty for a count
  /// @param url of the source; empty where the reader may not see it
  record Line(String key, String title, String reached, Optional<Mark> sign, String url) {}

  /// @param kind late, reached, under-way or nothing
  record Mark(String kind, String shape, String text) {}

  /// The areas beside each other; empty on the page of one.
  record Areas(List<String> columns, List<Row> rows) {}

  record Row(String url, String name, List<Cell> cells) {}

  record Cell(String column, String text, Optional<Mark> sign) {}

  /// @param heldUp what waits for it, with whose work that is
  /// @param behind how many more wait behind those
  record Late(
      String what,
      String where,
      String owner,
      LocalDate due,
      long days,
      List<String> heldUp,
      int behind,
      String url) {}

  /// What is late beyond what the page has room for.
  ///
  /// @param url where all of it stands
  record Rest(int count, String url) {}

  /// @param charts none until there are figures of two days
  record Development(List<LineChart> charts, List<String> columns, List<Past> rows) {}

  record Past(LocalDate day, List<String> cells) {}

  /// @param latest as HTML
  record Comments(Optional<Said> latest, List<Said> earlier) {}

  /// @param period month and year in words
  record Said(String period, int version, String by, String at, String html, String plain) {}

  record May(boolean comment) {}
}
