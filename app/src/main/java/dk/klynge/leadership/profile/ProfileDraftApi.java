package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.profile.ReviseProfile.Start;
import dk.klynge.leadership.profile.Section.Words;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The draft of a profile for other programs: begun, written and put in force.
@RestController
@RequestMapping("/api/v1/leadership-profiles/{code}/versions")
class ProfileDraftApi {

  private final ProfileRows rows;
  private final SectionRows sections;
  private final ReviseProfile revise;
  private final ComposeDraft compose;
  private final DraftDoor door;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ProfileDraftApi(
      ProfileRows rows,
      SectionRows sections,
      ReviseProfile revise,
      ComposeDraft compose,
      DraftDoor door,
      Texts texts) {
    this.rows = rows;
    this.sections = sections;
    this.revise = revise;
    this.compose = compose;
    this.door = door;
    this.texts = texts;
  }

  /// @param shortName for the picture; only of areas
  /// @param asks and signs: as many in both languages
  record WordsSaid(
      @Nullable String name,
      @Nullable String shortName,
      @Nullable String text,
      @Nullable List<String> asks,
      @Nullable List<String> signs) {}

  /// @param edition to be sent back with the next change
  /// @param lacks what must be mended before it can be put in force
  record DraftTold(int version, int edition, List<String> lacks) {}

  /// @param start latest or empty; latest where nothing is said
  record Begun(@Nullable String start) {}

  /// @param kind about, frame, leadership, capability or dimension
  record SectionWanted(
      int edition,
      @Nullable String kind,
      @Nullable WordsSaid danish,
      @Nullable WordsSaid english) {}

  record Validity(@Nullable LocalDate from) {}

  private DraftTold told(String code, int version) {
    var one = rows.find(code, version).orElseThrow(NotFound::new);
    return new DraftTold(version, one.edition(), lacks(one));
  }

  private List<String> lacks(ProfileVersion one) {
    return DraftCheck.of(one, sections.of(one)).stream()
        .map(lack -> texts.say(lack.key(), lack.name(texts.language())))
        .toList();
  }

  @PostMapping
  @Needs(LeadershipActions.PROFILE)
  @Operation(summary = "Begin a draft as the latest version is, or empty; the one there is, if any")
  DraftTold begin(@PathVariable String code, @RequestBody Begun begun) {
    if (rows.versions(code).isEmpty()) throw new NotFound();
    var start =
        switch (Objects.requireNonNullElse(begun.start(), "latest")) {
          case "latest" -> Start.LATEST;
          case "empty" -> Start.EMPTY;
          default ->
              throw Problem.invalid(
                  Map.of("start", texts.say("leadership.profile.api.start", "latest, empty")));
        };
    return told(code, revise.begin(code, start));
  }

  @PutMapping("/{version}/sections/{section}")
  @Needs(LeadershipActions.PROFILE)
  @Operation(summary = "Write a section of the draft; one that is not there is added at the end")
  DraftTold write(
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String section,
      @RequestBody SectionWanted wanted) {
    var draft = door.open(code, version);
    var before = sections.of(draft).stream().filter(one -> one.code().equals(section)).findFirst();
    var kind = Objects.requireNonNullElse(wanted.kind(), before.map(Section::kind).orElse(""));
    var form = SectionForm.of(typed(wanted), new Section(section, kind, none(), none()));
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (!Section.KINDS.contains(kind))
      errors.put(
          "kind", texts.say("leadership.profile.api.kind", String.join(", ", Section.KINDS)));
    if (!section.matches("[a-z][a-z0-9-]{0,39}") || section.equals("new"))
      errors.put("section", texts.say("leadership.profile.api.code", section));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    save(draft, wanted.edition(), form.section(new Section(section, kind, none(), none())), before);
    return told(code, version);
  }

  private void save(ProfileVersion draft, int edition, Section section, Optional<Section> before) {
    boolean isSaved =
        before.isPresent()
            ? revise.save(draft, edition, section)
            : compose.add(draft, edition, section) == ComposeDraft.Saved.SAVED;
    if (!isSaved) throw changed();
  }

  private static Words none() {
    return new Words("", "", "", List.of(), List.of());
  }

  private static Map<String, String> typed(SectionWanted wanted) {
    var typed = new LinkedHashMap<String, String>();
    put(typed, wanted.danish(), "-da");
    put(typed, wanted.english(), "-en");
    return typed;
  }

  private static void put(Map<String, String> typed, @Nullable WordsSaid words, String language) {
    if (words == null) return;
    typed.put("name" + language, Objects.requireNonNullElse(words.name(), ""));
    typed.put("short" + language, Objects.requireNonNullElse(words.shortName(), ""));
    typed.put("text" + language, Objects.requireNonNullElse(words.text(), ""));
    typed.put("asks" + language, lines(words.asks()));
    typed.put("signs" + language, lines(words.signs()));
  }

  private static String lines(@Nullable List<String> points) {
    return String.join("\n", Objects.requireNonNullElse(points, List.of()));
  }

  @DeleteMapping("/{version}/sections/{section}")
  @Needs(LeadershipActions.PROFILE)
  @Operation(summary = "Take a section out of the draft; what teams wrote about it stays")
  DraftTold remove(
      @PathVariable String code,
      @PathVariable int version,
      @PathVariable String section,
      @RequestParam int edition) {
    var draft = door.open(code, version);
    door.section(draft, section);
    if (!compose.remove(draft, edition, section)) throw changed();
    return told(code, version);
  }

  @PutMapping("/{version}/validity")
  @Needs(LeadershipActions.PROFILE)
  @Operation(summary = "Put the draft in force from a day; nothing may be missing in it")
  DraftTold putInForce(
      @PathVariable String code, @PathVariable int version, @RequestBody Validity validity) {
    var draft = door.open(code, version);
    var wrong =
        Optional.ofNullable(validity.from())
            .map(from -> revise.putInForce(draft, from))
            .orElse(Optional.of("leadership.profile.error.day"));
    wrong.ifPresent(key -> {
      throw Problem.invalid(Map.of("from", texts.say(key)));
    });
    return told(code, version);
  }

  private Problem changed() {
    return new Problem(
        ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.profile.error.changed-meanwhile"));
  }
}
