package dk.klynge.staffing.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedInAs;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.notice.GiveNotice.Order;
import dk.klynge.staffing.notice.Notices.Heard;
import dk.klynge.staffing.notice.Notices.Noticed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Nine of 22 have been given notice on one day, and Bo is the tenth.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class NoticePagesTests {

  private static final LocalDate HEARD = LocalDate.of(2026, 11, 2);
  private static final LocalDate GIVEN = LocalDate.of(2026, 12, 1);
  private static final LocalDate LEAVES = LocalDate.of(2027, 6, 30);
  private static final String REASON = "Stillingen nedlægges med den nye struktur.";

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired GiveNotice give;
  @Autowired Notices notices;
  @Autowired KeptLetters letters;
  @Autowired Outbox outbox;

  private InstitutionId home = new InstitutionId(UUID.randomUUID());
  private UUID tenth = home.value();

  @BeforeEach
  void nineAreGiven() {
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.arrangement, staffing.notice, staffing.undertaking_setting cascade")
        .update();
    home = register.institution("Solsikken").in(register.area("Nord")).add();
    var bo = register.person("Bo Lund");
    register.employ(bo, home, "pedagogue");
    db.sql("update organisation.person set email = 'bo@ravnshavn.test' where id = ?")
        .param(bo.value())
        .update();
    for (int i = 0; i < 21; i++) {
      var person = register.person("Person " + i);
      register.employ(person, home, "pedagogue");
      if (i < 9)
        assertThat(give.give(heard(person), new Order(1, GIVEN, LEAVES, Optional.empty())))
            .isEqualTo(new GiveNotice.Outcome.Given());
    }
    tenth = heard(bo).id();
  }

  @Test
  void theDutiesAreShownBeforeTheTenthIsGivenAndItIsGivenOnlyWhenTheyAreConfirmed()
      throws Exception {
    var duty = "Det regionale arbejdsmarkedsråd har fået skriftlig meddelelse efter forhandlingen";
    sent("", Map.of("try", "1", "on", GIVEN.plusDays(40).toString()))
        .andExpect(content().string(not(containsString(duty))));
    sent("", Map.of("try", "1", "on", GIVEN.toString()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(duty)))
        .andExpect(content().string(containsString("LBK nr. 291")));
    var order = Map.of("version", "1", "on", GIVEN.toString(), "leaves", LEAVES.toString());
    sent("", order)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(duty)))
        .andExpect(content().string(containsString("Bekræft, at pligterne er opfyldt")));
    assertThat(notice().givenOn()).isNull();
    give();
    assertThat(notice().givenOn()).isEqualTo(GIVEN);
    web.perform(get("/notices/{id}", tenth))
        .andExpect(content().string(containsString("Besluttet")))
        .andExpect(content().string(containsString("Skriv opsigelsesbrevet")));
  }

  private void give() throws Exception {
    web.perform(
            post("/notices/{id}", tenth)
                .with(csrf())
                .param("version", "1")
                .param("on", GIVEN.toString())
                .param("leaves", LEAVES.toString())
                .param("confirmed", "1")
                .param("informed", HEARD.toString())
                .param("negotiated", HEARD.toString())
                .param("told", GIVEN.toString())
                .param("reason", "Besluttet"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void aHearingIsReadBeforeItGoesOnPaperAndItGoesOnce() throws Exception {
    var hearing = "/letters/hearing";
    sent(hearing, Map.of("way", "paper")).andExpect(status().isUnprocessableContent());
    sent(hearing, Map.of("try", "1", "reason", REASON, "language", "en"))
        .andExpect(content().string(containsString("state your view before we decide")))
        .andExpect(content().string(containsString(REASON)));
    sent("/letters/notice", Map.of("reason", REASON)).andExpect(status().is3xxRedirection());
    assertThat(letters.of(tenth)).isEmpty();
    sent(hearing, Map.of("reason", REASON, "way", "paper", "language", "da"));
    sent(hearing, Map.of("reason", "Noget andet", "way", "mail", "language", "da"));
    var kept = letters.find(tenth, LetterKind.HEARING).orElseThrow();
    assertThat(kept.text()).contains("senest den 16. november 2026", REASON);
    assertThat(letters.of(tenth)).hasSize(1);
    assertThat(outbox.of(SendLetter.owner(kept.id()))).isEmpty();
    sent(hearing + "/handover", Map.of("on", "2026-11-03"));
    assertThat(letters.of(tenth).getFirst().handedOverOn()).isEqualTo("2026-11-03");
  }

  @Test
  void aNoticeGoesByMailOnceAndItsCopyIsKept() throws Exception {
    give();
    for (int i = 0; i < 2; i++)
      sent("/letters/notice", Map.of("reason", REASON, "way", "mail", "language", "en"));
    var notice = letters.find(tenth, LetterKind.NOTICE).orElseThrow();
    assertThat(outbox.of(SendLetter.owner(notice.id())))
        .singleElement()
        .satisfies(posted -> {
          assertThat(posted.to()).isEqualTo("bo@ravnshavn.test");
          assertThat(posted.text()).contains("Your employment ends on 30 June 2027");
          assertThat(posted.enclosures()).containsExactly("notice.pdf");
        });
    var copy = web.perform(get("/notices/{id}/letters/notice/letter.pdf", tenth));
    assertThat(copy.andReturn().getResponse().getContentAsString()).startsWith("%PDF");
    web.perform(get("/notices/{id}", tenth))
        .andExpect(content().string(containsString("bo@ravnshavn.test")));
  }

  private ResultActions sent(String path, Map<String, String> form) throws Exception {
    var request = post("/notices/" + tenth + path).with(csrf());
    form.forEach(request::param);
    return web.perform(request);
  }

  private Noticed notice() {
    return notices.find(tenth).orElseThrow();
  }

  private Noticed heard(PersonId person) {
    var who =
        new Heard(
            person.value(),
            "Bo Lund",
            Optional.of(home.value()),
            "Solsikken",
            Optional.empty(),
            "agreement");
    var id = give.hear(who, HEARD, HEARD.plusDays(14)).orElseThrow();
    return notices.find(id).orElseThrow();
  }
}
