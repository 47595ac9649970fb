package dk.klynge.development.roadmap;

import dk.klynge.development.SupportTheme;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// An aim of the roadmap, or an effort that leads to its aims.
///
/// @param owner who sees to it; may be empty
/// @param number of the wording, counted from 1
/// @param verdict of the latest evaluation of an aim: reached, partly or not-yet
/// @param notes how much evidence there is
record Item(
    UUID id,
    Kind kind,
    String horizon,
    Optional<SupportTheme> theme,
    String owner,
    Wording wording,
    int number,
    Progress progress,
    Optional<String> verdict,
    int notes,
    int version) {

  enum Kind {
    AIM,
    EFFORT;

    static Kind of(String name) {
      return name.equals("aim") ? AIM : EFFORT;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Wording(String danish, String english) {

    String in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }
  }

  /// @param reason why it was dropped; may be empty
  record Progress(
      Optional<LocalDate> begun,
      Optional<LocalDate> done,
      Optional<LocalDate> dropped,
      String reason) {

    static final Progress NONE =
        new Progress(Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  /// Follows from what was told and from the day.
  enum State {
    PLANNED,
    BEGUN,
    LATE,
    DONE,
    REACHED,
    PARTLY,
    NOT_YET,
    /// An aim whose time is over and that nobody has evaluated.
    TO_EVALUATE,
    DROPPED;

    String key() {
      return "development.roadmap.state." + name();
    }
  }

  /// @param ends the last day of the horizon
  State state(LocalDate ends, LocalDate day) {
    if (progress.dropped().isPresent()) return State.DROPPED;
    return kind == Kind.AIM ? aim(ends, day) : effort(ends, day);
  }

  private State aim(LocalDate ends, LocalDate day) {
    return switch (verdict.orElse("")) {
      case "reached" -> State.REACHED;
      case "partly" -> State.PARTLY;
      case "not-yet" -> State.NOT_YET;
      default -> day.isAfter(ends) ? State.TO_EVALUATE : State.PLANNED;
    };
  }

  private State effort(LocalDate ends, LocalDate day) {
    if (progress.done().isPresent()) return State.DONE;
    if (day.isAfter(ends)) return State.LATE;
    return progress.begun().isPresent() ? State.BEGUN : State.PLANNED;
  }
}
