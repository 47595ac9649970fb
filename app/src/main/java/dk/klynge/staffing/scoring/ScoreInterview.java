package dk.klynge.staffing.scoring;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.PartialSeats;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.scoring.Panel.Judge;
import dk.klynge.staffing.scoring.ScoringRows.Interview;
import dk.klynge.staffing.scoring.ScoringRows.Scoring;
import dk.klynge.ui.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members score alone; nobody sees what another thinks before all who were there have finished.
@Service
class ScoreInterview {

  private static final String CHAIR = "chair";

  /// What comes of keeping scores.
  enum Outcome {
    KEPT,
    /// Changed in another window since.
    OVERTAKEN,
    /// All have finished; nothing is changed any more.
    CLOSED
  }

  private final ScoringRows rows;
  private final AttendanceRows attendance;
  private final Committees committees;
  private final List<PartialSeats> partialSeats;
  private final SignedInPerson person;
  private final AuditTrail audit;
  private final Guard guard;

  ScoreInterview(
      ScoringRows rows,
      AttendanceRows attendance,
      Committees committees,
      List<PartialSeats> partialSeats,
      SignedInPerson person,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.attendance = attendance;
    this.committees = committees;
    this.partialSeats = partialSeats;
    this.person = person;
    this.audit = audit;
    this.guard = guard;
  }

  /// Not found for everybody but those who sit in the committee, and those who may see applications
  /// of the area. Who is partial to the candidate is told so and sees no more.
  Interview get(UUID id) {
    return rows.find(id).filter(this::mayLook).orElseThrow(NotFound::new);
  }

  /// Whether the one who is signed in may see the scores when they are complete.
  boolean mayLook(Interview interview) {
    return mayFollow(interview) || sits(interview);
  }

  private boolean sits(Interview interview) {
    return rows.posts(interview.committee()).stream().anyMatch(committees::sitsNow);
  }

  private boolean mayFollow(Interview interview) {
    return guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Area(interview.area()));
  }

  Panel panel(Interview interview) {
    var members = committees.members(interview.committee());
    var partial =
        partialSeats.stream()
            .flatMap(seats ->
                seats.partial(interview.committee(), members, interview.candidate()).stream())
            .toList();
    var judges = members.stream().map(one -> judge(interview, one, partial)).toList();
    var me = me(interview, members);
    boolean chairs = mayFollow(interview) || me.filter(who -> isChair(members, who)).isPresent();
    return new Panel(
        judges,
        attendance.absent(interview.id()),
        rows.of(interview.id()),
        judges.stream().filter(judge -> me.filter(judge.who()::equals).isPresent()).findFirst(),
        chairs);
  }

  private static boolean isChair(List<Member> members, String who) {
    return members.stream().anyMatch(one -> one.seat().equals(CHAIR) && who(one).equals(who));
  }

  private static Judge judge(Interview interview, Member member, List<Member> partial) {
    boolean own = member.person().filter(interview.candidate()::equals).isPresent();
    return new Judge(who(member), member.name(), own || partial.contains(member));
  }

  private static String who(Member member) {
    return member
        .person()
        .map(one -> one.value().toString())
        .orElse(member.email().toLowerCase(Locale.ROOT));
  }

  /// Which of the members is signed in.
  private Optional<String> me(Interview interview, List<Member> members) {
    var known = person.now().map(one -> one.value().toString());
    return known
        .filter(who -> members.stream().anyMatch(one -> who(one).equals(who)))
        .or(() -> rows.addressOf(interview.committee(), guard.who()));
  }

  /// @param version that the member saw
  record Sent(Map<String, Integer> levels, String note, int version, boolean finished) {
    Sent {
      levels = Map.copyOf(levels);
    }
  }

  @Transactional
  Outcome keep(Interview interview, Sent sent, int guideVersion) {
    var panel = panel(interview);
    var me = panel.me().filter(judge -> !judge.partial()).orElseThrow(NotFound::new);
    if (panel.complete()) return Outcome.CLOSED;
    var scoring =
        new Scoring(
            me.who(),
            me.name(),
            sent.version(),
            sent.note(),
            sent.finished() ? Optional.of(rows.now()) : Optional.empty(),
            sent.levels());
    if (!rows.keep(interview.id(), scoring, guideVersion)) return Outcome.OVERTAKEN;
    note(interview, "scoring", sent.finished() ? "finished" : "draft");
    return Outcome.KEPT;
  }

  /// The chair says who was not there; nobody waits for them, and what they have written is not
  /// counted.
  @Transactional
  void attendance(Interview interview, String member, Attendance attendance) {
    var panel = panel(interview);
    if (!panel.chairs() || panel.judges().stream().noneMatch(one -> one.who().equals(member)))
      throw new NotFound();
    switch (attendance) {
      case ABSENT -> this.attendance.wasAbsent(interview.id(), member);
      case PRESENT -> this.attendance.wasPresent(interview.id(), member);
    }
    note(interview, "attendance", attendance.name().toLowerCase(Locale.ROOT));
  }

  enum Attendance {
    ABSENT,
    PRESENT
  }

  private void note(Interview interview, String field, String value) {
    audit.changed(
        StaffingActions.READ_APPLICATIONS,
        subject(interview),
        Map.of(field, new Change("", value)));
  }

  private static Subject subject(Interview interview) {
    return new Subject("application", interview.application().value().toString(), "");
  }

  void looked(Interview interview) {
    audit.looked(StaffingActions.READ_APPLICATIONS, subject(interview));
  }
}
