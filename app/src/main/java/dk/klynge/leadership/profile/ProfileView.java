package dk.klynge.leadership.profile;

import dk.klynge.guard.Guard;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.ProfilePictures.Mark;
import dk.klynge.leadership.profile.ProfilePages.Choice;
import dk.klynge.leadership.profile.ProfilePages.Compared;
import dk.klynge.leadership.profile.ProfilePages.ComparisonPage;
import dk.klynge.leadership.profile.ProfilePages.Group;
import dk.klynge.leadership.profile.ProfilePages.Lack;
import dk.klynge.leadership.profile.ProfilePages.Line;
import dk.klynge.leadership.profile.ProfilePages.Other;
import dk.klynge.leadership.profile.ProfilePages.Part;
import dk.klynge.leadership.profile.ProfilePages.ProfilePage;
import dk.klynge.leadership.profile.ProfilePages.VersionsPage;
import dk.klynge.leadership.profile.ProfilePages.Work;
import dk.klynge.survey.QuestionSets;
import dk.klynge.ui.Differences;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ProfileView {

  private static final String BASE = "/leadership-profile/";

  private final ProfileRows rows;
  private final SectionRows sections;
  private final ComposeDraft compose;
  private final QuestionSets sets;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  ProfileView(
      ProfileRows rows,
      SectionRows sections,
      ComposeDraft compose,
      QuestionSets sets,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.compose = compose;
    this.sets = sets;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  ProfilePage show(ProfileVersion version) {
    var day = LocalDate.now(clock);
    var all = sections.of(version);
    var others =
        rows.on(day).stream()
            .filter(one -> !one.profile().equals(version.profile()))
            .map(one -> new Other(BASE + one.profile(), one.name(texts.language()), false))
            .toList();
    boolean mayRevise = guard.may(LeadershipActions.PROFILE);
    var picture =
        all.stream().anyMatch(Section::isArea)
            ? Optional.of(
                CurrentProfile.draw(all, texts.language(), code -> new Mark("#" + code, "", false)))
            : Optional.<dk.klynge.leadership.ProfilePicture>empty();
    var state = version.state(day);
    return new ProfilePage(
        version.profile(),
        version.name(texts.language()),
        version,
        state,
        picture,
        groups(all),
        mayRevise ? withBeginnings(others, version) : others,
        mayRevise,
        state.equals("in-force"),
        mayRevise && version.isDraft() ? Optional.of(work(version, all)) : Optional.empty());
  }

  private List<Other> withBeginnings(List<Other> others, ProfileVersion shown) {
    var beginnings =
        rows.beginnings().stream()
            .filter(one -> !one.profile().equals(shown.profile()))
            .map(one ->
                new Other(
                    BASE + one.profile() + "/versions/" + one.version(),
                    one.name(texts.language()),
                    true));
    return Stream.concat(others.stream(), beginnings).toList();
  }

  private Work work(ProfileVersion draft, List<Section> all) {
    var language = texts.language();
    var asked = sets.latest("leadership-self").areas();
    return new Work(
        draft.edition(),
        DraftCheck.of(draft, all).stream()
            .map(one -> new Lack(one.code(), one.key(), one.name(language)))
            .toList(),
        compose.earlier(draft).stream()
            .map(one -> new Choice(one.code(), one.in(language).name()))
            .toList(),
        all.stream()
            .filter(one -> draft.profile().equals(CurrentProfile.TEAMS) && one.isArea())
            .filter(one -> !asked.contains(one.code()))
            .map(one -> one.in(language).name())
            .toList());
  }

  private List<Group> groups(List<Section> all) {
    return Section.SHOWN.stream()
        .map(kind ->
            new Group(
                kind,
                all.stream()
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
    var names = new LinkedHashMap<String, String>();
    var old = said(before, names);
    var now = said(after, names);
    var compared = new ArrayList<Compared>();
    names.forEach((code, name) -> {
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
    for (var section : sections.of(version)) {
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
