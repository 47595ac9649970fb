package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.negotiation.Meeting.Clock;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import dk.klynge.time.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The course of a negotiation as it comes with the program: meetings by their distance from the
/// first. Laid out, every meeting can be changed.
final class MeetingTemplate {

  private static final Clock USUAL = new Clock(LocalTime.of(13, 0), LocalTime.of(15, 0));

  private final List<JsonNode> meetings;
  private final int signature;

  private MeetingTemplate(List<JsonNode> meetings, int signature) {
    this.meetings = meetings;
    this.signature = signature;
  }

  static MeetingTemplate shipped() {
    try (var in = new ClassPathResource("processplan/negotiation/meetings.yaml").getInputStream()) {
      var root = new YAMLMapper().readTree(in);
      var meetings = root.path("meetings").valueStream().toList();
      var key = root.path("signature").asString();
      int signature =
          meetings.stream()
              .filter(one -> one.path("key").asString().equals(key))
              .findFirst()
              .orElseThrow()
              .path("day")
              .asInt();
      return new MeetingTemplate(meetings, signature);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// No two meetings on one day, and none on a day on which offices are closed.
  ///
  /// @param first day of the first meeting
  /// @param signed day of the signature; the usual distance where empty
  List<Meeting> laidOut(LocalDate first, Optional<LocalDate> signed, Locale language) {
    long span = signed.map(day -> ChronoUnit.DAYS.between(first, day)).orElse((long) signature);
    var laid = new ArrayList<Meeting>();
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

  private static Meeting meeting(JsonNode one, LocalDate day, Locale language) {
    return new Meeting(
        UUID.randomUUID(),
        0,
        text(one, "title", language),
        day,
        one.path("whole-day").asBoolean(false) ? Optional.empty() : Optional.of(USUAL),
        Standing.PROVISIONAL,
        "",
        text(one, "purpose", language),
        text(one, "agenda", language),
        "",
        "",
        List.of());
  }

  private static String text(JsonNode one, String name, Locale language) {
    var texts = one.path(name);
    var danish = texts.path("da").asString("");
    return texts.path(language.getLanguage()).asString(danish);
  }
}
