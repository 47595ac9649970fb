package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.ui.Format;
import java.time.LocalDate;
import java.util.List;

/// The state of a hearing for people: a word, a mark, and a sentence.
///
/// @param key of the sentence, with its arguments ready to show
record StateLine(String word, String mark, String key, List<Object> arguments) {

  static StateLine of(Hearing hearing, LocalDate today, Format format) {
    return switch (hearing.on(today)) {
      case State.BeingPrepared() -> line("prepared", "", "prepared");
      case State.Announced(var opens) ->
          line("announced", "info", "announced", format.day(opens), format.day(hearing.last()));
      case State.Open(var until, var _) when until.equals(hearing.last()) ->
          line("open", "success", "open", format.day(until));
      case State.Open(var until, var clusters) ->
          line("open", "success", "again", format.day(until), clusters.size());
      case State.Closed(var since) -> line("closed", "", "closed", format.day(since));
      case State.Summarised(var day) -> line("summarised", "info", "summarised", format.day(day));
    };
  }

  private static StateLine line(String word, String mark, String key, Object... arguments) {
    return new StateLine(word, mark, "decision.hearing.told." + key, List.of(arguments));
  }
}
