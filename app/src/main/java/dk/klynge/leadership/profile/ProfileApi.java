package dk.klynge.leadership.profile;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.profile.Section.Words;
import dk.klynge.rest.PageOf;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Profiles for other programs, to read.
@RestController
@RequestMapping("/api/v1/leadership-profiles")
class ProfileApi {

  private final ProfileRows rows;
  private final SectionRows sections;
  private final Texts texts;
  private final Clock clock;

  ProfileApi(ProfileRows rows, SectionRows sections, Texts texts, Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.texts = texts;
    this.clock = clock;
  }

  record SectionTold(
      String code, String kind, String name, String text, List<String> asks, List<String> signs) {}

  record ProfileTold(
      String code,
      String name,
      int version,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<SectionTold> sections) {}

  @GetMapping("/{code}")
  @Needs(LeadershipActions.READ)
  @Operation(summary = "A profile of leadership as it stands on a day; today where none is given")
  ProfileTold show(@PathVariable String code, @RequestParam Optional<LocalDate> day) {
    var version = rows.on(code, day.orElse(LocalDate.now(clock))).orElseThrow(NotFound::new);
    return new ProfileTold(
        code,
        version.name(texts.language()),
        version.version(),
        version.begins().orElse(null),
        version.ends().orElse(null),
        sections.of(version).stream().map(this::told).toList());
  }

  private SectionTold told(Section section) {
    var words = section.in(texts.language());
    return new SectionTold(
        section.code(), section.kind(), words.name(), words.text(), words.asks(), words.signs());
  }

  /// @param state draft, coming, in-force or past
  record VersionTold(
      int version, String state, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /// @param shortName for the picture; empty for what is not in it
  record WordsTold(
      String name, String shortName, String text, List<String> asks, List<String> signs) {

    static WordsTold of(Words words) {
      return new WordsTold(
          words.name(), words.shortName(), words.text(), words.asks(), words.signs());
    }
  }

  record BothTold(String code, String kind, WordsTold danish, WordsTold english) {}

  /// @param edition to be sent back with a change of a draft
  record WholeTold(VersionTold head, String name, int edition, List<BothTold> sections) {}

  @GetMapping("/{code}/versions")
  @Needs(LeadershipActions.READ)
  @Operation(summary = "The versions of a profile, the latest first")
  PageOf<VersionTold> versions(
      @PathVariable String code,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var versions = rows.versions(code);
    if (versions.isEmpty()) throw new NotFound();
    return PageOf.cut(versions.stream().map(this::head).toList(), page, size);
  }

  private VersionTold head(ProfileVersion one) {
    return new VersionTold(
        one.version(),
        one.state(LocalDate.now(clock)),
        one.begins().orElse(null),
        one.ends().orElse(null));
  }

  @GetMapping("/{code}/versions/{version}")
  @Needs(LeadershipActions.READ)
  @Operation(summary = "One version of a profile in both languages")
  WholeTold version(@PathVariable String code, @PathVariable int version) {
    var one = rows.find(code, version).orElseThrow(NotFound::new);
    return new WholeTold(
        head(one),
        one.name(texts.language()),
        one.edition(),
        sections.of(one).stream().map(ProfileApi::both).toList());
  }

  private static BothTold both(Section one) {
    return new BothTold(
        one.code(), one.kind(), WordsTold.of(one.danish()), WordsTold.of(one.english()));
  }
}
