package dk.klynge.leadership.profile;

import dk.klynge.guard.Guard;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.ProfilePictures.Mark;
import dk.klynge.leadership.profile.ProfilePages.Choice;
import dk.klynge.leadership.profile.ProfilePages.Compared;
import dk.klynge.leadership.profile.ProfilePages.ComparisonPage;
import dk.klynge.leadership.profile.ProfilePages.Group;
import dk.klynge.leadership.profile.ProfilePages.Line;
import dk.klynge.leadership.profile.ProfilePages.Other;
import dk.klynge.leadership.profile.ProfilePages.Part;
import dk.klynge.leadership.profile.ProfilePages.ProfilePage;
import dk.klynge.leadership.profile.ProfilePages.VersionsPage;
import dk.klynge.ui.Differences;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ProfileView {

  private final ProfileRows rows;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  ProfileView(ProfileRows rows, Guard guard, Texts texts, Clock clock) {
    this.rows = rows;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  ProfilePage show(ProfileVersion version) {
    var day = LocalDate.now(clock);
    var sections = rows.sections(version);
    var others =
        rows.on(day).stream()
            .filter(one -> !one.profile().equals(version.profile()))
            .map(one -> new Other(one.profile(), one.name(texts.language())))
            .toList();
    var picture =
        sections.stream().anyMatch(Section::isArea)
            ? Optional.of(
                CurrentProfile.draw(
                    sections, texts.language(), code -> new Mark("#" + code, "", false)))
            : Optional.<dk.klynge.leadership.ProfilePicture>empty();
    var state = version.state(day);
    return new ProfilePage(
        version.profile(),
        version.name(texts.language()),
        version,
        state,
        picture,
        groups(sections),
        others,
        guard.may(LeadershipActions.PROFILE),
        state.equals("in-force"));
  }

  /// The areas first: they are what people come for.
  private List<Group> groups(List<Section> sections) {
    return List.of("about", "capability", "dimension", "frame", "leadership").stream()
        .map(kind ->
            new Group(
                kind,
                sections.stream()
                    .filter(one -> one.kind().equals(kind))
                    .map(one -> new Part(one.code(), one.in(texts.language())))
                    .toList()))
        .filter(group -> !group.parts().isEmpty())
        .toList();
  }

  VersionsPage versions(String profile, List<ProfileVersion> versions) {
    var day = LocalDate.now(clock);
    var lines =
        versions.stream()
            .map(one ->
                new Line(one.version(), one.state(day), one.begins(), one.ends(), one.madeBy()))
            .toList();
    return new VersionsPage(
        profile,
        versions.getFirst().name(texts.language()),
        lines,
        guard.may(LeadershipActions.PROFILE),
        versions.getFirst().isDraft());
  }

  ComparisonPage compare(
      List<ProfileVersion> versions, ProfileVersion before, ProfileVersion after) {
    var choices =
        versions.stream()
            .map(one ->
                new Choice(
                    Integer.toString(one.version()),
                    texts.say("leadership.profile.version", one.version())))
            .toList();
    var sections = new LinkedHashMap<String, String>();
    var old = said(before, sections);
    var now = said(after, sections);
    var compared = new ArrayList<Compared>();
    sections.forEach((code, name) -> {
      var was = old.getOrDefault(code, "");
      var is = now.getOrDefault(code, "");
      if (!was.equals(is)) compared.add(new Compared(code, name, Differences.pieces(was, is)));
    });
    return new ComparisonPage(
        after.profile(),
        after.name(texts.language()),
        choices,
        Integer.toString(before.version()),
        Integer.toString(after.version()),
        compared);
  }

  /// All that each section says, by its code; its name goes to the names.
  private Map<String, String> said(ProfileVersion version, Map<String, String> names) {
    var said = new LinkedHashMap<String, String>();
    for (var section : rows.sections(version)) {
      var words = section.in(texts.language());
      names.put(section.code(), words.name());
      var lines = new ArrayList<>(List.of(words.name(), words.text()));
      lines.addAll(words.asks());
      lines.addAll(words.signs());
      said.put(section.code(), String.join("\n", lines));
    }
    return said;
  }
}
