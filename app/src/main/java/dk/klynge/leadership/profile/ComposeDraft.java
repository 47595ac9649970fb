package dk.klynge.leadership.profile;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.LeadershipActions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a draft consists of: sections come, go and change places, and a profile is called what it
/// shall be called. Whole new profiles begin here, too.
@Service
class ComposeDraft {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 40;

  /// Parts of addresses that no code may be.
  private static final Set<String> RESERVED = Set.of("new");

  private final ProfileRows rows;
  private final SectionRows sections;
  private final AuditTrail audit;
  private final Guard guard;

  ComposeDraft(ProfileRows rows, SectionRows sections, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.sections = sections;
    this.audit = audit;
    this.guard = guard;
  }

  /// The sections of earlier versions that the draft does not have, as a profile is read.
  List<Section> earlier(ProfileVersion draft) {
    var here = sections.of(draft).stream().map(Section::code).toList();
    return sections.ever(draft.profile()).stream()
        .filter(one -> !here.contains(one.code()))
        .sorted(Comparator.comparingInt(one -> Section.SHOWN.indexOf(one.kind())))
        .toList();
  }

  /// A code for a section that is new. None that was ever used, or what teams wrote about another
  /// area would hang on it.
  String code(ProfileVersion draft, String englishName) {
    var taken = new HashSet<>(RESERVED);
    Stream.concat(sections.of(draft).stream(), sections.ever(draft.profile()).stream())
        .map(Section::code)
        .forEach(taken::add);
    return free(englishName, "area", taken);
  }

  private static String free(String name, String otherwise, Set<String> taken) {
    var word = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    word = word.replaceAll("^[^a-z]+|-$", "");
    // Two figures still fit behind it.
    var fit = word.substring(0, Math.min(LONGEST - 3, word.length())).replaceAll("-$", "");
    if (fit.isEmpty()) fit = otherwise;
    var code = fit;
    for (int i = 2; taken.contains(code); i++) code = fit + "-" + i;
    return code;
  }

  enum Saved {
    SAVED,
    /// The draft has a section of this code.
    DOUBLED,
    /// Somebody changed the draft since this edition was shown, or it holds already.
    CHANGED
  }

  /// At the end of its kind.
  @Transactional
  Saved add(ProfileVersion draft, int edition, Section section) {
    require();
    var all = new ArrayList<>(sections.of(draft));
    if (all.stream().anyMatch(one -> one.code().equals(section.code()))) return Saved.DOUBLED;
    if (!rows.touch(draft, edition)) return Saved.CHANGED;
    all.add(section);
    sections.write(draft.profile(), draft.version(), all);
    record(draft, "added " + section.code());
    return Saved.SAVED;
  }

  /// False where somebody changed the draft since this edition was shown, or it holds already.
  @Transactional
  boolean remove(ProfileVersion draft, int edition, String code) {
    require();
    if (!rows.touch(draft, edition)) return false;
    var all = new ArrayList<>(sections.of(draft));
    all.removeIf(one -> one.code().equals(code));
    sections.write(draft.profile(), draft.version(), all);
    record(draft, "removed " + code);
    return true;
  }

  /// One place up among those of its kind, as they are shown; false as above.
  @Transactional
  boolean lift(ProfileVersion draft, int edition, String code) {
    require();
    if (!rows.touch(draft, edition)) return false;
    sections.write(draft.profile(), draft.version(), lifted(sections.of(draft), code));
    record(draft, "moved " + code);
    return true;
  }

  static List<Section> lifted(List<Section> sections, String code) {
    var all = new ArrayList<>(sections);
    int before = -1;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).code().equals(code)) continue;
      for (int j = 0; j < i; j++) if (all.get(j).kind().equals(all.get(i).kind())) before = j;
      if (before >= 0) all.add(before, all.remove(i));
      return all;
    }
    return all;
  }

  /// False as above.
  @Transactional
  boolean name(ProfileVersion draft, int edition, String danish, String english) {
    require();
    if (!rows.touch(draft, edition)) return false;
    rows.name(draft.profile(), draft.version(), danish, english);
    record(draft, "named");
    return true;
  }

  /// Begins a profile of its own.
  ///
  /// @param like what it shall say at first
  /// @return its code
  @Transactional
  String begin(String danish, String english, List<Section> like) {
    require();
    var taken = new HashSet<>(RESERVED);
    var code = free(english, "profile", taken);
    while (!rows.keep(code, rows.lastPosition() + 1)) {
      taken.add(code);
      code = free(english, "profile", taken);
    }
    rows.begin(code, 1, guard.name());
    rows.name(code, 1, danish, english);
    sections.write(code, 1, like);
    record(rows.find(code, 1).orElseThrow(), "draft");
    return code;
  }

  private void require() {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
  }

  private void record(ProfileVersion draft, String state) {
    audit.changed(
        LeadershipActions.PROFILE,
        new Subject("leadership-profile", draft.profile() + " " + draft.version(), ""),
        Map.of("state", new Change("", state)));
  }
}
