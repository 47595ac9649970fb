package dk.klynge.leadership.profile;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.LeadershipActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A new version of a profile is written as a draft and put in force from a day. Until then teams
/// lead by the one they have.
@Service
class ReviseProfile {

  private final ProfileRows rows;
  private final SectionRows sections;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  ReviseProfile(
      ProfileRows rows, SectionRows sections, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Where a draft begins.
  enum Start {
    /// As the latest version is.
    LATEST,
    /// With nothing but the name.
    EMPTY
  }

  /// The draft that is there already, where there is one.
  @Transactional
  int begin(String profile, Start start) {
    require();
    var latest = rows.versions(profile).getFirst();
    int next = latest.version() + 1;
    if (latest.isDraft()) return latest.version();
    if (!rows.begin(profile, next, guard.name()))
      return rows.versions(profile).getFirst().version();
    rows.name(profile, next, latest.danishName(), latest.englishName());
    if (start == Start.LATEST) sections.write(profile, next, sections.of(latest));
    record(profile, next, "draft");
    return next;
  }

  /// False where somebody changed the draft since this edition was shown, or it holds already.
  @Transactional
  boolean save(ProfileVersion version, int edition, Section section) {
    require();
    if (!rows.touch(version, edition)) return false;
    var all = new ArrayList<>(sections.of(version));
    all.replaceAll(one -> one.code().equals(section.code()) ? section : one);
    sections.write(version.profile(), version.version(), all);
    record(version.profile(), version.version(), "edited " + section.code());
    return true;
  }

  /// The key of what is wrong; empty where it holds from that day.
  @Transactional
  Optional<String> putInForce(ProfileVersion version, LocalDate from) {
    require();
    if (from.isBefore(LocalDate.now(clock))) return Optional.of("leadership.profile.error.past");
    if (rows.versions(version.profile()).stream()
        .flatMap(one -> one.begins().stream())
        .anyMatch(begins -> !begins.isBefore(from)))
      return Optional.of("leadership.profile.error.order");
    if (!DraftCheck.of(version, sections.of(version)).isEmpty())
      return Optional.of("leadership.profile.error.incomplete");
    if (!rows.putInForce(version.profile(), version.version(), from))
      return Optional.of("leadership.profile.error.changed");
    record(version.profile(), version.version(), "in force from " + from);
    return Optional.empty();
  }

  @Transactional
  void withdraw(ProfileVersion version) {
    require();
    if (!rows.withdraw(version)) return;
    rows.forget(version.profile());
    record(version.profile(), version.version(), "withdrawn");
  }

  /// What must hold of a section already while it is a draft: its points in both languages.
  static List<String> wrong(Section section) {
    var wrong = new ArrayList<String>();
    if (section.danish().asks().size() != section.english().asks().size()) wrong.add("asks-en");
    if (section.danish().signs().size() != section.english().signs().size()) wrong.add("signs-en");
    if (section.isArea() && section.danish().asks().isEmpty()) wrong.add("asks-da");
    return wrong;
  }

  private void require() {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
  }

  private void record(String profile, int version, String state) {
    audit.changed(
        LeadershipActions.PROFILE,
        new Subject("leadership-profile", profile + " " + version, ""),
        Map.of("state", new Change("", state)));
  }
}
