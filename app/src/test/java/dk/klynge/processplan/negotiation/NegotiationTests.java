package dk.klynge.processplan.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.processplan.KeepText;
import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.TextVersions.Kind;
import dk.klynge.processplan.TextVersions.Problem;
import dk.klynge.processplan.negotiation.Meeting.Participant;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import dk.klynge.processplan.negotiation.Negotiation.Signature;
import dk.klynge.processplan.negotiation.OpenNegotiations.Manner;
import dk.klynge.processplan.negotiation.OpenNegotiations.Order;
import dk.klynge.processplan.negotiation.RecordAct.Answer;
import dk.klynge.staffing.PayAgreements;
import dk.klynge.staffing.PostKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PROGRAMME_OFFICE)
class NegotiationTests {

  private static final LocalDate FIRST = LocalDate.of(2010, 8, 20);
  private static final LocalDate SIGNED = LocalDate.of(2010, 9, 27);

  @Autowired JdbcClient db;
  @Autowired OpenNegotiations open;
  @Autowired Negotiations negotiations;
  @Autowired KeepText texts;
  @Autowired ArrangeMeeting arrange;
  @Autowired RecordAct record;
  @Autowired KeepVersion keep;
  @Autowired NegotiationCalendar calendar;
  @Autowired NegotiationTasks tasks;
  @Autowired PayAgreements pay;
  @Autowired RunningPlans plans;
  @Autowired Guard guard;

  @BeforeEach
  void empty() {
    db.sql(
            "truncate processplan.negotiation, processplan.plan, processplan.meeting_template"
                + " cascade")
        .update();
    db.sql("delete from staffing.pay_agreement").update();
  }

  @Test
  void negotiatedApartItMakesOneForEachTrackAndUnionAndOnlyOnce() {
    var order = order(List.of("municipal", "self_owning"), Manner.APART);
    var made = open.open(order);
    assertThat(made).hasSize(4);
    assertThat(open.open(order)).isEqualTo(made);
    assertThat(get(made.getFirst()).title()).isEqualTo("Løn – Kommunalt spor – BUPL");
    assertThat(get(made.getFirst()).meetings()).hasSize(10);
  }

  @Test
  void aNewVersionOfTheUsualCourseIsLaidOutFromThenOn() {
    var text =
        """
        signature: sign
        meetings:
          - {key: first, day: 0, title: {da: "Kaffe"}}
          - {key: sign, day: 20, title: {da: "Underskrift"}}
        """;
    assertThat(kept("meetings: []", new Problem("1", "empty")))
        .isInstanceOf(KeepText.Answer.Wrong.class);
    assertThat(kept(text)).isEqualTo(new KeepText.Answer.Kept(2));
    assertThat(kept(text)).isEqualTo(new KeepText.Answer.Overtaken());
    var made = open.open(order(List.of("municipal"), Manner.TOGETHER));
    assertThat(get(made.getFirst()).meetings())
        .extracting(Meeting::title)
        .containsExactly("Kaffe", "Underskrift");
  }

  private KeepText.Answer kept(String text, Problem... problems) {
    return texts.keep(Kind.MEETING_TEMPLATE, 1, text, "kortere", List.of(problems));
  }

  @Test
  void theLastSignatureLetsPostsBeAnnouncedAndThePlanGoOn() {
    aPlanThatWaits();
    var made = open.open(order(List.of("municipal"), Manner.APART));
    sign(made.getFirst(), "BUPL");
    assertThat(pay.concludedOn(PostKind.CLUSTER_LEADER, "municipal")).isEmpty();
    assertThat(plans.current().orElseThrow().openGates()).isEmpty();
    sign(made.getLast(), "LFS");
    assertThat(pay.concludedOn(PostKind.CLUSTER_LEADER, "municipal")).contains(SIGNED);
    assertThat(pay.concludedOn(PostKind.CLUSTER_LEADER, "self_owning")).isEmpty();
    assertThat(plans.current().orElseThrow().openGates()).contains("pay-agreement");
    pay.conclude(PostKind.CLUSTER_LEADER, "municipal", SIGNED.plusDays(9), "");
    assertThat(pay.concludedOn(PostKind.CLUSTER_LEADER, "municipal")).contains(SIGNED);
  }

  private void aPlanThatWaits() {
    db.sql(
            """
            insert into processplan.plan (id, title, template, template_version, decided_on, effective_on, made_at,
                                          made_by)
            values (gen_random_uuid(), 'Reformen', 'reform', 1, '2010-09-08', '2011-01-01', now(), 'test')
            """)
        .update();
  }

  private void sign(NegotiationId id, String union) {
    var one = get(id);
    var signatures = List.of(new Signature(union, "Bo"), new Signature("municipality", "Ida"));
    assertThat(keep.keep(one, one.version(), paper(SIGNED, signatures)))
        .isEqualTo(new Answer.Kept());
    var after = get(id);
    assertThat(after.signed().orElseThrow().signatures()).containsExactlyElementsOf(signatures);
    assertThat(keep.keep(after, after.version(), paper(SIGNED, List.of())))
        .isEqualTo(new Answer.Overtaken());
  }

  @Test
  void draftsAreNumberedAndAnOldPageDoesNotAddOne() {
    var one = get(open.open(order(List.of("municipal"), Manner.TOGETHER)).getFirst());
    assertThat(keep.keep(one, one.version(), paper(SIGNED, List.of())))
        .isEqualTo(new Answer.Kept());
    assertThat(keep.keep(one, one.version(), paper(SIGNED, List.of())))
        .isEqualTo(new Answer.Overtaken());
    var late = get(one.id());
    assertThat(keep.keep(late, late.version(), paper(LocalDate.of(2999, 1, 4), List.of())))
        .isInstanceOf(Answer.Wrong.class);
    keep.keep(late, late.version(), paper(SIGNED, List.of()));
    assertThat(get(one.id()).versions())
        .extracting(Negotiation.Version::number)
        .containsExactly(1, 2);
  }

  private static KeepVersion.Paper paper(LocalDate day, List<Signature> signatures) {
    return new KeepVersion.Paper(
        UUID.randomUUID(), day, "", "aftale.txt", "Aftale".getBytes(UTF_8), signatures);
  }

  @Test
  void aBreakNeedsAReasonAndCanBeHealed() {
    var id = open.open(order(List.of("municipal"), Manner.TOGETHER)).getFirst();
    assertThat(tell(id, Act.Kind.BROKEN_OFF, "")).isInstanceOf(Answer.Wrong.class);
    assertThat(tell(id, Act.Kind.BROKEN_OFF, "Uenighed")).isEqualTo(new Answer.Kept());
    assertThat(tell(id, Act.Kind.AGREED, "")).isEqualTo(new Answer.Overtaken());
    assertThat(tell(id, Act.Kind.RESUMED, "")).isEqualTo(new Answer.Kept());
    assertThat(tell(id, Act.Kind.AGREED, "")).isEqualTo(new Answer.Kept());
    assertThat(tasks.tasks())
        .extracting(task -> task.key())
        .contains("processplan.negotiation.task.sign", "processplan.negotiation.task.outcome");
  }

  private Answer tell(NegotiationId id, Act.Kind kind, String reason) {
    var one = get(id);
    return record.tell(one, one.version(), new RecordAct.Told(kind, FIRST, reason));
  }

  @Test
  void aMeetingStandsInTheCalendarOfItsParticipantsAndIsNotChangedByTwoAtOnce() {
    var one = get(open.open(order(List.of("municipal"), Manner.TOGETHER)).getFirst());
    var meeting =
        moved(
            one.meetings().getFirst(),
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(3),
            "");
    assertThat(arrange.arrange(one, meeting)).isTrue();
    assertThat(arrange.arrange(one, meeting)).isFalse();
    assertThat(calendar.events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.status()).isEqualTo(CalendarEvent.Status.TENTATIVE);
          assertThat(event.version()).isEqualTo(1);
        });
    var now = get(one.id()).meeting(meeting.id()).orElseThrow();
    arrange.arrange(one, moved(now, now.day(), "Sygdom"));
    assertThat(calendar.events()).isEmpty();
  }

  private Meeting moved(Meeting one, LocalDate day, String calledOff) {
    return new Meeting(
        one.id(),
        one.version(),
        one.title(),
        day,
        one.clock(),
        Standing.PROVISIONAL,
        "",
        one.purpose(),
        one.agenda(),
        "",
        calledOff,
        List.of(new Participant("Ida", "HR", Optional.of(UUID.fromString(guard.who())))));
  }

  private Negotiation get(NegotiationId id) {
    return negotiations.find(id).orElseThrow();
  }

  private static Order order(List<String> tracks, Manner manner) {
    return new Order(
        "Løn",
        tracks,
        manner,
        List.of("BUPL", "LFS"),
        manner,
        Set.of("cluster_leader"),
        FIRST,
        Optional.empty(),
        Locale.of("da"),
        UUID.randomUUID());
  }
}
