package dk.klynge.organisation.structural;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes of the structure for other programs.
@RestController
@RequestMapping("/api/v1/structural-changes")
@Tag(name = "Register")
class StructuralChangesApi {

  private static final int MOST = 2000;

  /// A list of changes, taken in order, all of them or none.
  ///
  /// @param reason what was decided, by whom and when; the history shows it
  /// @param id of what decided it: the same id changes the register once; missing means a new one
  /// @param dryRun true changes nothing and only says what would follow
  record Wanted(
      @Nullable LocalDate day,
      @Nullable String reason,
      @Nullable UUID id,
      @Nullable Boolean dryRun,
      @Nullable List<WantedChange> changes) {}

  /// @param state tried, applied, applied-before
  record Told(String state, UUID id, List<Line> consequences) {}

  /// @param change the number of the change in the list, from 0
  /// @param gravity follows or blocks
  record Line(int change, String gravity, String key, String text) {}

  private final StructuralChanges structure;
  private final MessageSource texts;

  StructuralChangesApi(StructuralChanges structure, MessageSource texts) {
    this.structure = structure;
    this.texts = texts;
  }

  @PostMapping
  @Needs(OrganisationActions.RESTRUCTURE)
  @Operation(
      summary =
          "Change the structure from a day on; with dryRun only say what would follow and what stands"
              + " in the way")
  Told change(@RequestBody Wanted wanted) {
    var day = wanted.day();
    if (day == null) throw invalid("organisation.api.day");
    var changes = changes(Optional.ofNullable(wanted.changes()).orElse(List.of()));
    var id = Optional.ofNullable(wanted.id()).orElseGet(UUID::randomUUID);
    if (Boolean.TRUE.equals(wanted.dryRun()))
      return new Told("tried", id, lines(structure.consequences(day, changes)));
    var reason = Optional.ofNullable(wanted.reason()).orElse("").strip();
    if (reason.isEmpty() || reason.length() > 300) throw invalid("organisation.api.reason");
    var following = structure.consequences(day, changes);
    return switch (structure.apply(day, changes, new Reason("api", id, reason))) {
      case Outcome.Applied _ -> new Told("applied", id, lines(following));
      case Outcome.AppliedBefore _ -> new Told("applied-before", id, List.of());
      case Outcome.Blocked(var reasons) ->
          throw new Problem(
              ProblemKind.INVALID,
              lines(reasons).stream()
                  .map(line -> "changes[" + line.change() + "]: " + line.text())
                  .collect(Collectors.joining("\n")));
    };
  }

  private List<StructuralChange> changes(List<WantedChange> wanted) {
    if (wanted.isEmpty() || wanted.size() > MOST)
      throw invalid("organisation.api.changes", String.valueOf(MOST));
    return IntStream.range(0, wanted.size())
        .mapToObj(number ->
            wanted
                .get(number)
                .change()
                .orElseThrow(() -> invalid("organisation.api.change", String.valueOf(number))))
        .toList();
  }

  private List<Line> lines(List<Consequence> consequences) {
    return consequences.stream()
        .map(each ->
            new Line(
                each.change(),
                each.gravity().name().toLowerCase(Locale.ROOT),
                each.key(),
                say(each.key(), each.arguments().toArray())))
        .toList();
  }

  private Problem invalid(String key, Object... arguments) {
    return new Problem(ProblemKind.INVALID, say(key, arguments));
  }

  private String say(String key, Object... arguments) {
    return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
