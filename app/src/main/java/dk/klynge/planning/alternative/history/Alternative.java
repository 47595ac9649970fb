package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.Step.Overruled;
import dk.klynge.planning.alternative.history.Step.Ruling;
import dk.klynge.planning.alternative.history.Step.State;
import dk.klynge.planning.alternative.twofold.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What somebody put forward instead of some clusters of a published scenario, with everything that
/// was done with it.
///
/// @param version counts the steps
/// @param chosen the clusters that it changes and that are its sender's own; all others are third
///   parties
/// @param areas that any cluster it touches, or is about, lies in
/// @param steps in order; the first is always that it was received
/// @param trial the latest
public record Alternative(
    AlternativeId id,
    int version,
    Original original,
    Sender sender,
    String title,
    String motivation,
    Set<ClusterId> chosen,
    Set<UUID> areas,
    Reshaping reshaping,
    List<Step> steps,
    Trial trial) {

  /// What it is called in the audit trail, and what owns its files.
  public static final String KIND = "alternative";

  /// Characters of a motivation or of a reason.
  public static final int LONGEST_TEXT = 20_000;

  public Alternative {
    chosen = Set.copyOf(chosen);
    areas = Set.copyOf(areas);
    steps = List.copyOf(steps);
  }

  /// The published revision that it is an alternative to.
  ///
  /// @param drawn the scenario in which it was drawn, where it was
  public record Original(
      ScenarioId scenario, String name, int revision, Optional<ScenarioId> drawn) {}

  /// @param behalf on whose behalf, as they call themselves
  /// @param form key of the form; sent twice it makes one alternative
  /// @param reach what they answer for; empty where the sender chose the clusters, before there was
  ///   a rule for it
  public record Sender(
      Step.Stamp stamp, Behalf kind, String behalf, String form, Optional<Reach> reach) {}

  public enum Behalf {
    AREA,
    LEADER,
    BOARD,
    UMBRELLA,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Behalf> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  public State state() {
    return steps.reversed().stream()
        .flatMap(step ->
            step instanceof State state
                ? Optional.of(state).stream()
                : Optional.<State>empty().stream())
        .findFirst()
        .orElseThrow();
  }

  public Verdict verdict() {
    return trial.findings().verdict();
  }

  /// What people ruled since the test was made last.
  public Optional<Overruled> overruled() {
    return steps.subList(trial.number() - 1, steps.size()).reversed().stream()
        .flatMap(step ->
            step instanceof Overruled overruled
                ? Optional.of(overruled).stream()
                : Optional.<Overruled>empty().stream())
        .findFirst();
  }

  /// By the test, or by those who overruled it.
  public boolean passes() {
    return overruled()
        .map(overruled -> overruled.ruling() == Ruling.PASSES)
        .orElse(verdict() == Verdict.PASSES);
  }

  public boolean open() {
    return Flow.open(state());
  }
}
