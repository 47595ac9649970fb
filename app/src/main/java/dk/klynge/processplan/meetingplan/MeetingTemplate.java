package dk.klynge.processplan.meetingplan;

import dk.klynge.processplan.TextVersions.Problem;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The usual course of a negotiation: meetings by their distance from the first. Laid out, every
/// meeting can be changed.
public final class MeetingTemplate {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int FARTHEST = 1000;
  private static final int LONGEST = 100_000;
  private static final Hours USUAL = new Hours(LocalTime.of(13, 0), LocalTime.of(15, 0));

  private final List<JsonNode> meetings;
  private final int signature;

  private MeetingTemplate(List<JsonNode> meetings, int signature) {
    this.meetings = meetings;
    this.signature = signature;
  }

  public record Hours(LocalTime begins, LocalTime ends) {}

  /// A meeting before anybody has seen to it, or a day on which something else is done.
  ///
  /// @param hours empty for what takes no meeting
  public record Planned(
      String title, LocalDate day, Optional<Hours> hours, String purpose, String agenda) {}

  sealed interface Reading {
    record Read(MeetingTemplate template) implements Reading {}

    record Unreadable(List<Problem> problems) implements Reading {
      public Unreadable {
        problems = List.copyOf(problems);
      }
    }
  }

  /// What speaks against keeping a text: yaml, empty, key, twice, title, day, signature or long.
  static List<Problem> problems(String text) {
    if (text.length() > LONGEST) return List.of(new Problem("1", "long"));
    return read(text) instanceof Reading.Unreadable(var problems) ? problems : List.of();
  }

  static Reading read(String text) {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      return new Reading.Unreadable(List.of(Problem.unreadable(e)));
    }
    var meetings = root.path("meetings").valueStream().toList();
    var problems = problems(meetings);
    var signature = signature(meetings, root.path("signature").asString(""));
    if (meetings.isEmpty()) problems.add(new Problem("1", "empty"));
    else if (signature < 1) problems.add(new Problem("signature", "signature"));
    return problems.isEmpty()
        ? new Reading.Read(new MeetingTemplate(meetings, signature))
        : new Reading.Unreadable(problems);
  }

  private static List<Problem> problems(List<JsonNode> meetings) {
    var problems = new ArrayList<Problem>();
    var keys = new HashSet<String>();
    int before = -1;
    for (int at = 0; at < meetings.size(); at++) {
      var one = meetings.get(at);
      var key = one.path("key").asString("");
      var where = key.isEmpty() ? Integer.toString(at + 1) : key;
      if (key.isEmpty()) problems.add(new Problem(where, "key"));
      else if (!keys.add(key)) problems.add(new Problem(where, "twice"));
      if (one.path("title").path("da").asString("").isBlank())
        problems.add(new Problem(where, "title"));
      int day = one.path("day").asInt(-1);
      if (day < 0 || day > FARTHEST || day < before) problems.add(new Problem(where, "day"));
      before = Math.max(before, day);
    }
    return problems;
  }

  /// Day of the meeting at which it is signed; 0 where there is none after the first.
  private static int signature(List<JsonNode> meetings, String key) {
    return meetings.stream()
        .filter(one -> one.path("key").asString("").equals(key))
        .mapToInt(one -> one.path("day").asInt(0))
        .findFirst()
        .orElse(0);
  }

  /// No two meetings on one day, and none on a day on which offices are closed.
  ///
  /// @param first day of the first meeting
  /// @param signed day of the signature; the usual distance where empty
  public List<Planned> laidOut(LocalDate first, Optional<LocalDate> signed, Locale language) {
    long span = signed.map(day -> ChronoUnit.DAYS.between(first, day)).orElse((long) signature);
    var laid = new ArrayList<Planned>();
    for (var one : meetings) {
      int distance = one.path("day").asInt();
      long days =
          distance <= signature
              ? Math.round((double) distance * span / signature)
              : span + distance - signature;
      var wanted = first.plusDays(days);
      if (!laid.isEmpty() && !wanted.isAfter(laid.getLast().day()))
        wanted = laid.getLast().day().plusDays(1);
      laid.add(meeting(one, WorkingDays.onOrAfter(wanted), language));
    }
    return laid;
  }

  private static Planned meeting(JsonNode one, LocalDate day, Locale language) {
    return new Planned(
        text(one, "title", language),
        day,
        one.path("whole-day").asBoolean(false) ? Optional.empty() : Optional.of(USUAL),
        text(one, "purpose", language),
        text(one, "agenda", language));
  }

  private static String text(JsonNode one, String name, Locale language) {
    var texts = one.path(name);
    var danish = texts.path("da").asString("");
    return texts.path(language.getLanguage()).asString(danish);
  }
}
