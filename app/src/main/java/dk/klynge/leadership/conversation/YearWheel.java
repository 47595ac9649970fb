package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations.Meeting;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The year as a picture: twelve months around a middle, a ring for each kind of conversation, and
/// outermost the reader's own. The page tells the same as a table.
///
/// @param kinds from the innermost ring out
record YearWheel(List<Kind> kinds, List<Slice> months) {

  private static final int MIDDLE = 180;
  private static final double RIM = 132;
  private static final double INNERMOST = 52;
  private static final double RING = 20;
  private static final double OWN = 120;

  YearWheel {
    kinds = List.copyOf(kinds);
    months = List.copyOf(months);
  }

  /// @param style the class that gives it its colour and form
  record Kind(String title, String style, double radius) {}

  /// @param edgeX where the line that begins the month ends, on the rim
  /// @param falls titles of what falls in it
  /// @param own conversations of the reader in it
  record Slice(
      String name,
      String shortName,
      boolean now,
      double edgeX,
      double edgeY,
      double nameX,
      double nameY,
      List<Dot> dots,
      List<String> falls,
      List<String> own) {}

  record Dot(double x, double y, String style) {}

  /// @param all the conversations of the reader
  /// @param told one of them in a line
  static YearWheel of(
      List<Template> templates,
      List<Meeting> all,
      LocalDate today,
      Function<Meeting, String> told,
      Locale language) {
    var kinds = new ArrayList<Kind>();
    for (int i = 0; i < templates.size(); i++)
      kinds.add(
          new Kind(templates.get(i).in(language).title(), "wheel-" + i, INNERMOST + i * RING));
    var slices = new ArrayList<Slice>();
    for (int month = 1; month <= 12; month++) {
      int number = month;
      var own =
          all.stream()
              .filter(one -> !one.calledOff() && isIn(day(one), today.getYear(), number))
              .map(told)
              .toList();
      slices.add(slice(number, today, new Falling(templates, kinds, own), language));
    }
    return new YearWheel(kinds, slices);
  }

  private static LocalDate day(Meeting one) {
    return one.heldOn().orElse(one.times().day());
  }

  private static boolean isIn(LocalDate day, int year, int month) {
    return day.getYear() == year && day.getMonthValue() == month;
  }

  private record Falling(List<Template> templates, List<Kind> kinds, List<String> own) {}

  private static Slice slice(int month, LocalDate today, Falling falling, Locale language) {
    double begins = Math.PI * (month - 1) / 6 - Math.PI / 2;
    double centre = begins + Math.PI / 12;
    var dots = new ArrayList<Dot>();
    var falls = new ArrayList<String>();
    for (int i = 0; i < falling.templates().size(); i++)
      if (falling.templates().get(i).months().contains(month)) {
        var kind = falling.kinds().get(i);
        dots.add(dot(centre, kind.radius(), kind.style()));
        falls.add(kind.title());
      }
    for (int i = 0; i < Math.min(3, falling.own().size()); i++)
      dots.add(dot(centre + (i - 1) * 0.13, OWN, "wheel-own"));
    return new Slice(
        Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language),
        Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, language).replace(".", ""),
        today.getMonthValue() == month,
        at(Math.cos(begins), RIM),
        at(Math.sin(begins), RIM),
        at(Math.cos(centre), RIM + 22),
        at(Math.sin(centre), RIM + 22) + 5,
        dots,
        falls,
        falling.own());
  }

  private static Dot dot(double angle, double radius, String style) {
    return new Dot(at(Math.cos(angle), radius), at(Math.sin(angle), radius), style);
  }

  private static double at(double part, double radius) {
    return Math.round((MIDDLE + part * radius) * 10) / 10.0;
  }
}
