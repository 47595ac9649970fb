package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Two people hold a conversation from outside, and secrets that they write are looked for wherever
/// anybody else can look.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ConversationTests {

  private static final String SECRET = "HEMMELIG";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient db;
  @Autowired Conversations conversations;
  @Autowired List<WorkState> states;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private TalkWeb web;
  private TalkTown town;
  private UUID mette = new UUID(0, 0);
  private UUID bo = new UUID(0, 0);

  @BeforeEach
  void settle() {
    web = new TalkWeb(mvc);
    town = new TalkTown(db);
    mette = town.manager();
    bo = town.leader();
  }

  /// Prepared, held, agreed, followed by feedback; one agreement is shown to the team.
  private String aConversationWithSecrets() throws Exception {
    var page = web.call(mette, town.bo, "leader_development");
    web.send(bo, page + "/preparation", "prepared", "0", "answer-0", SECRET + "-1");
    assertThat(web.read(mette, page)).doesNotContain(SECRET);
    web.send(
        bo, page + "/preparation", "prepared", "1", "answer-0", SECRET + "-1", "share", "true");
    assertThat(web.read(mette, page)).contains(SECRET + "-1");
    web.send(mette, page + "/preparation", "prepared", "0", "answer-1", SECRET + "-2");
    assertThat(web.read(bo, page)).doesNotContain(SECRET + "-2");
    db.sql("update leadership.conversation set day = :today")
        .param("today", TalkTown.today())
        .update();
    assertThat(web.read(bo, page)).contains(SECRET + "-2");
    web.send(mette, page + "/held", "version", "0", "held", TalkTown.today().toString());
    web.send(bo, page + "/agreements", "text", SECRET + "-3", "who", "both");
    web.send(bo, page + "/agreements", "text", "VIST", "who", "other", "due", "2026-01-01");
    web.send(mette, page + "/feedback", "feedback", SECRET + "-4");
    web.send(bo, agreement(page, "VIST") + "/team");
    return page;
  }

  private String agreement(String page, String text) {
    var id =
        db.sql("select id from leadership.conversation_agreement where text = :text")
            .param("text", text)
            .query(UUID.class)
            .single();
    return page + "/agreements/" + id;
  }

  @Test
  void nobodyButTheTwoReadsWhatIsInIt() throws Exception {
    var page = aConversationWithSecrets();
    assertThat(web.read(bo, page)).contains(SECRET + "-3", SECRET + "-4", "VIST");
    var all = SignedIn.account(db, Arrays.stream(Role.values()).toList(), new Scope.Everywhere());
    var ida = town.member(town.ida());
    assertThat(web.ask(all, page).getStatus()).isEqualTo(404);
    assertThat(web.ask(ida, page).getStatus()).isEqualTo(404);
    assertThat(web.ask(ida, agreement(page, "VIST")).getStatus()).isEqualTo(404);
    assertThat(web.ask(all, page + "/calendar.ics").getStatus()).isEqualTo(404);
    assertThat(web.send(ida, page + "/held", "version", "1", "held", "2026-01-01").getStatus())
        .isEqualTo(404);
    assertThat(leaks(all, page)).isEmpty();
    assertThat(web.read(ida, "/conversations")).contains("VIST").doesNotContain(SECRET);
    assertThat(web.read(town.member(town.per), "/conversations")).doesNotContain("VIST", SECRET);
    assertThat(kept("select string_agg(e::text, ' ') from audit.entry e")).doesNotContain(SECRET);
    assertThat(kept("select string_agg(l::text, ' ') from documents.letter l"))
        .doesNotContain(SECRET);
  }

  private String kept(String sql) {
    return db.sql(sql).query(String.class).single();
  }

  /// Every page and answer of the program that is read, with the conversation's id where an id is
  /// asked for, as somebody with all roles.
  private List<String> leaks(UUID all, String page) throws Exception {
    var id = page.substring(page.lastIndexOf('/') + 1);
    var leaks = new ArrayList<String>();
    int asked = 0;
    for (var entry : mapping.getHandlerMethods().entrySet()) {
      var methods = entry.getKey().getMethodsCondition().getMethods();
      if (!entry.getValue().getBeanType().getPackageName().startsWith("dk.klynge")) continue;
      if (!methods.isEmpty() && !methods.contains(RequestMethod.GET)) continue;
      for (var pattern : entry.getKey().getPatternValues()) {
        var place = pattern.contains("/teams/") ? town.cluster.value().toString() : id;
        var address = pattern.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", place);
        if (address.contains("sign-out")) continue;
        asked++;
        if (body(all, address).contains(SECRET)) leaks.add(address);
      }
    }
    assertThat(asked).isGreaterThan(200);
    return leaks;
  }

  private String body(UUID who, String address) throws Exception {
    try {
      return web.read(who, address);
    } catch (ServletException dislikesTheInventedParameters) {
      return "";
    }
  }

  @Test
  void bothAreToldOnceForEachChangeAndTheirCalendarsFollow() throws Exception {
    var page = web.call(mette, town.bo, "follow_up");
    assertThat(letters()).isEqualTo(2);
    var later = TalkTown.today().plusDays(8).toString();
    web.send(bo, page + "/times", "version", "0", "day", later, "begins", "9.15", "ends", "10:00");
    assertThat(letters()).isEqualTo(4);
    var late =
        web.send(
            mette,
            page + "/times",
            "version",
            "0",
            "day",
            later,
            "begins",
            "08.00",
            "ends",
            "09.00",
            "place",
            "Kælderen");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Kælderen", "value=\"08.00\"");
    assertThat(web.ask(bo, page + "/calendar.ics").getContentAsString())
        .contains("SEQUENCE:1", "med Mette Kjær");
    web.send(bo, page + "/cancellation", "version", "1");
    assertThat(letters()).isEqualTo(6);
    assertThat(web.read(mette, page)).contains("Aflyst");
  }

  private int letters() {
    return db.sql("select count(*) from documents.letter where owner_kind = 'conversation'")
        .query(Integer.class)
        .single();
  }

  @Test
  void aLeaderSeesWhoIsDueAndOnlyCallsThoseOfTheChain() throws Exception {
    var due = web.read(bo, "/conversations");
    assertThat(due).contains("Ida Holm", "Ole Krag", "Med din leder, Mette Kjær");
    assertThat(due).doesNotContain("Per Bro");
    assertThat(web.read(town.member(town.ida()), "/conversations")).contains("Per Bro", "Bo Lund");
    var wrong =
        web.send(
            bo,
            "/conversations",
            "with",
            town.per.value().toString(),
            "kind",
            "staff_development",
            "day",
            TalkTown.today().toString(),
            "begins",
            "09.00",
            "ends",
            "10.00");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Vælg din leder eller en, du leder.");
    assertThat(web.read(bo, "/")).contains("mangler en");
  }

  @Test
  void whenALeaderChangesTheNewOneSeesThatItWasHeldAndNothingOfWhatWasSaid() throws Exception {
    var page = aConversationWithSecrets();
    web.send(bo, agreement(page, "VIST") + "/leader");
    var hanne =
        town.account(
            town.newManager("Hanne Dam"), Role.AREA_MANAGER, new Scope.Area(town.area.value()));
    assertThat(web.read(hanne, "/conversations"))
        .contains("Bo Lund", "Senest holdt", "VIST")
        .doesNotContain(SECRET, page);
    assertThat(web.ask(hanne, page).getStatus()).isEqualTo(404);
    assertThat(web.read(mette, page)).contains(SECRET + "-1");
    assertThat(web.read(mette, "/conversations")).contains(page);
    web.send(bo, agreement(page, "VIST") + "/leader");
    assertThat(web.read(hanne, "/conversations")).doesNotContain("VIST");
  }

  @Test
  void theOverviewTellsHowFarATeamIsAndNothingElse() throws Exception {
    var state =
        states.stream()
            .filter(one -> one.key().equals("leadership.conversation.column"))
            .findFirst()
            .orElseThrow();
    var today = TalkTown.today();
    assertThat(state.of(List.of(town.cluster), today))
        .containsEntry(town.cluster, WorkState.State.NOT_BEGUN);
    aConversationWithSecrets();
    assertThat(state.of(List.of(town.cluster), today))
        .containsEntry(town.cluster, WorkState.State.UNDER_WAY);
    for (var one : town.houses) web.call(bo, one, "follow_up");
    db.sql("update leadership.conversation set held_at = now(), held_on = :day")
        .param("day", today)
        .update();
    assertThat(state.of(List.of(town.cluster), today))
        .containsEntry(town.cluster, WorkState.State.DONE);
    assertThat(conversations.of(town.bo)).hasSize(5);
  }
}
