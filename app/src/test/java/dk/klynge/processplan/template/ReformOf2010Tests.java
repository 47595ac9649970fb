package dk.klynge.processplan.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.Schedule;
import dk.klynge.processplan.Schedule.Anchors;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// The shipped template on the calendar of the reform of 2010: decided on 8 September 2010, in
/// force on 1 January 2011. The days are those that the administration told then; W is an ISO week.
class ReformOf2010Tests {

  /// Activity, first and last day, and where annex 7 names it.
  private static final String ANNEX =
      """
      principles          2010-06-02 2010-06-02 # decision on the principles of 2 June 2010
      recommendation      2010-08-27 2010-08-27 # the annex itself is dated 27-08-2010
      decision            2010-09-08 2010-09-08 # newsletter 3: the committee meets the same day
      extra-hearing       2010-09-09 2010-09-30 # some proposals are heard once more in September
      alternatives        2010-09-09 2010-09-30 # alternative proposals: qualified until October 2010
      in-force            2011-01-01 2011-01-01 # the structure holds from 1 January 2011
      carried-through     2012-01-02 2012-12-31 # all is carried through in the course of 2012
      talks-opening       2010-08-20 2010-08-20 # negotiations: opening meeting
      talks-pay           2010-08-24 2010-08-24 # negotiations: pay
      talks-2             2010-08-30 2010-08-30 # negotiations continued
      talks-3             2010-09-03 2010-09-03 # negotiations continued
      talks-4             2010-09-09 2010-09-09 # negotiations continued
      talks-5             2010-09-16 2010-09-16 # negotiations continued
      talks-end           2010-09-22 2010-09-22 # negotiations concluded
      talks-signed        2010-09-27 2010-09-27 # agreements finished and signed
      talks-applied       2010-09-30 2010-09-30 # the result put to use
      terms               2010-09-01 2010-09-30 # pay and terms are negotiated in September 2010
      senior-talks        2010-10-01 2010-10-29 # agreements with seniors: October 2010
      cl-profile          2010-09-01 2010-09-07 # job description: the first days of September
      cl-seniors          2010-09-01 2010-12-01 # senior schemes: all the time until the appointments
      cl-write            2010-09-01 2010-10-01 # postings written 01.09.-01.10.10
      cl-committees       2010-08-30 2010-10-08 # committees W35-W40
      cl-forewarn         2010-09-13 2010-09-24 # weekly package: some weeks before the posting
      cl-announce         2010-10-01 2010-10-01 # posts announced 01.10.10
      cl-kick-off         2010-10-07 2010-10-07 # opening meeting 07.10.10
      cl-deadline         2010-10-08 2010-10-08 # deadline 8 October (W40)
      cl-register         2010-10-11 2010-10-15 # registration W41
      cl-register-due     2010-10-15 2010-10-15 # registration with HR 15.10.10
      cl-interviews-1     2010-10-18 2010-10-22 # interviews W42
      cl-recommend-1      2010-10-22 2010-10-22 # recommendation 22.10.10
      cl-overview         2010-10-25 2010-10-29 # HR gathers before the meeting
      cl-coordinate       2010-11-04 2010-11-04 # follow-up meeting 04.11.10
      cl-interviews-2     2010-11-08 2010-11-12 # second round W45
      cl-recommend-2      2010-11-12 2010-11-12 # recommendation 12.11.10
      cl-pay              2010-10-25 2010-11-26 # pay W43-W47
      cl-appointed        2010-12-01 2010-12-01 # appointed 01.12.10, pay settled, one announcement
      pl-profile          2010-08-11 2010-08-20 # job description: middle of August
      pl-vacancies        2010-09-01 2010-11-12 # vacancies reported, at the latest 12.11.10
      pl-write            2010-09-01 2010-11-12 # postings written 01.09.-12.11.10
      pl-announce         2010-11-15 2010-11-15 # posts announced 15.11.10
      pl-committees       2010-11-08 2010-11-19 # committees W45/W46
      pl-deadline         2010-11-22 2010-11-22 # deadline 22.11.10, committees too
      pl-register         2010-11-22 2010-11-26 # registration and invitations W47
      pl-interviews       2010-11-29 2010-12-03 # interviews W48
      pl-unfilled         2010-12-03 2010-12-03 # HR is told what is not filled, W48
      pl-pay              2010-11-22 2010-12-10 # pay W47-W49
      pl-appointed        2010-12-13 2010-12-17 # appointed W50
      deputies            2010-12-01 2010-12-31 # the deputies' role: December 2010
      plan-template       2010-09-09 2010-10-01 # comments on the template until 1 October
      groups              2010-09-09 2010-09-24 # working groups right after the decision
      plans-written       2010-10-04 2010-12-31 # plans written before 1 January 2011
      plans-adjusted      2011-01-03 2011-12-30 # plans adjusted as things go
      so-models           2010-06-02 2010-09-08 # models discussed since 2 June
      so-plans            2010-09-09 2010-12-31 # plans of the self-owning until January 2011
      board-model         2010-09-09 2010-12-31 # model of boards for the committee
      board-dialogue      2010-09-09 2010-12-31 # dialogue with the parents' organisation
      board-transition    2010-09-09 2010-12-31 # bodies of transition until 1 January 2011
      board-election      2011-01-03 2011-03-31 # one board as soon as the cluster is there
      front-page          2010-08-27 2010-08-30 # front page 27/30 August
      newsletter-2        2010-09-01 2010-09-01 # newsletter 2, 1 September
      parents-site        2010-09-01 2010-09-01 # the parents' site, 1 September
      newsletter-3        2010-09-08 2010-09-08 # newsletter 3, 8 September
      download-centre     2010-09-08 2010-09-08 # fact sheets, 8 September
      hang-up             2010-09-06 2010-09-10 # weekly package: hand out or hang up
      newsletters         2010-09-13 2010-12-31 # newsletters weekly
      toolbox             2010-09-01 2010-09-08 # toolbox of the theme site
      it-needs            2010-09-01 2010-12-31 # needs surveyed in autumn and winter 2010
      it-access           2010-12-01 2010-12-31 # access to the shared systems
      support-team        2010-09-09 2010-09-24 # team formed right after the decision
      support-start       2010-12-01 2011-03-31 # a good start right after the appointments
      support-short       2011-01-03 2011-06-30 # spring 2011
      support-longer      2011-08-01 2011-12-30 # autumn 2011
      support-goals       2012-12-31 2012-12-31 # the end of 2012
      leader-education    2015-12-31 2015-12-31 # diploma level in 2015 at the latest
      """;

  @Test
  void everyDayAndWeekOfTheAnnexIsWhereItWas() throws IOException {
    var laid =
        Schedule.of(
            shipped(),
            new Anchors(LocalDate.of(2010, 9, 8), LocalDate.of(2011, 1, 1)),
            List.of(Areas.NORD));
    var all =
        laid.spans().entrySet().stream()
            .map(entry ->
                "%-19s %s %s"
                    .formatted(
                        entry.getKey().key(), entry.getValue().begins(), entry.getValue().ends()))
            .collect(Collectors.toCollection(TreeSet::new));
    var told =
        ANNEX
            .lines()
            .map(line -> line.replaceFirst(" #.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(all).containsExactlyElementsOf(told);
  }

  static PlanTemplate shipped() throws IOException {
    var text = new ClassPathResource("processplan/reform.yaml").getContentAsString(UTF_8);
    return switch (ReadTemplate.of(text)) {
      case Reading.Read(var template) -> template;
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
