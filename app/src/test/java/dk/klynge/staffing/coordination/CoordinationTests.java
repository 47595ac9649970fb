package dk.klynge.staffing.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.engine.matching.Side;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.coordination.Coordinate.Seen;
import dk.klynge.staffing.coordination.Coordinate.Verdict;
import dk.klynge.staffing.coordination.Coordinations.Otherwise;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Two areas want Bo most; nobody has found anybody for the third post.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class CoordinationTests {

  @Autowired JdbcClient db;
  @Autowired MockMvc web;
  @Autowired Campaigns campaigns;
  @Autowired Coordinate coordinate;
  @Autowired Coordinations coordinations;
  @Autowired GatherField gather;
  @Autowired BoardView boards;
  @Autowired Rounds rounds;

  private StaffingFixture given;
  private AreaId nord;
  private AreaId syd;
  private CampaignId campaign;
  private RoundKey first;
  private PostId a;
  private PostId b;
  private PostId c;
  private PersonId bo;
  private PersonId eva;
  private ApplicationId boNord;
  private ApplicationId evaNord;

  @BeforeEach
  void twoAreas() {
    var register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    syd = register.area("Syd");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    first = new RoundKey(campaign, 1);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    b = given.leads(campaign, register.cluster("Klynge B", "municipal", syd), "Klynge B", syd);
    c = given.leads(campaign, register.cluster("Klynge C", "municipal", nord), "Klynge C", nord);
    bo = register.person("Bo Lund");
    eva = register.person("Eva Dam");
    boNord = given.application(campaign, nord, bo, List.of(a));
    var boSyd = given.application(campaign, syd, bo, List.of(b));
    evaNord = given.application(campaign, nord, eva, List.of(a));
    given.recommended(a, 1, List.of(boNord, evaNord));
    given.recommended(b, 1, List.of(boSyd));
    given.recommended(c, 1, List.of());
  }

  @Test
  void theBoardTellsClashesAndEmptyPostsAndWhoIsWanted() {
    var board = boards.board(first);
    assertThat(board.field().posts())
        .extracting(board::of)
        .containsExactly("clash", "none-found", "clash");
    assertThat(board.clashes()).extracting(Field.Candidate::name).containsExactly("Bo Lund");
    assertThat(board.field().candidates()).extracting(board::of).containsExactly("clash", "wanted");
  }

  @Test
  void whatIsDecidedIsKeptAndTheNextRoundTakesOverWhatIsLeft() {
    var seen = coordinate.propose(first, Side.CANDIDATES).fingerprint();
    assertThat(decide("other")).isEqualTo(Verdict.OVERTAKEN);
    assertThat(decide(seen)).isEqualTo(Verdict.DECIDED);
    assertThat(decide(seen)).isEqualTo(Verdict.CLOSED);
    assertThat(rounds.current(campaign)).isEqualTo(2);
    assertThat(rounds.settledPeople(campaign, 2)).containsExactly(bo);
    assertThat(rounds.settledPosts(campaign, 2)).containsExactly(a);
    var second = gather.of(new RoundKey(campaign, 2));
    assertThat(second.free()).extracting(Field.Candidate::name).containsExactly("Eva Dam");
    assertThat(second.open()).extracting(post -> post.id()).containsExactlyInAnyOrder(b, c);
    assertThat(boards.board(first).in("held")).extracting(post -> post.id()).containsExactly(a);
    assertThat(boards.board(first).in("empty")).hasSize(2);
  }

  @Test
  void anOverrideNeedsAReasonAndAnApplicationAndIsKeptWithIt() {
    assertThat(want(b, Optional.of(eva), "Erfaring"))
        .isEqualTo("staffing.coordination.error.person");
    assertThat(want(a, Optional.of(eva), "")).isEqualTo("staffing.campaign.error.reason");
    assertThat(want(a, Optional.of(eva), "Erfaring")).isEmpty();
    var proposal = coordinate.propose(first, Side.CANDIDATES);
    assertThat(proposal.of(bo)).contains(b);
    assertThat(proposal.unsettled()).containsExactly(new Proposal.Unsettled(bo, a));
    decide(proposal.fingerprint());
    var placed =
        coordinations.placements(first).stream()
            .filter(one -> one.post().equals(a))
            .findFirst()
            .orElseThrow();
    assertThat(placed.application()).contains(evaNord);
    assertThat(placed.reason()).isEqualTo("Erfaring");
    assertThat(coordinations.decided(first).orElseThrow().unsettled()).isEqualTo(1);
  }

  @Test
  void anAreaManagerSeesTheOwnAreaAndThatOthersWantTheSameButNotWho() throws Exception {
    var manager = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(nord.value()));
    web.perform(get("/coordination/{c}/1", campaign.value()).with(manager))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Klynge A")))
        .andExpect(content().string(containsString("et andet område")))
        .andExpect(content().string(not(containsString("Klynge B"))));
    web.perform(get("/coordination/{c}/1/meeting", campaign.value()).with(manager))
        .andExpect(status().isForbidden());
    web.perform(get("/api/v1/campaigns/{c}/overview", campaign.value()).with(manager))
        .andExpect(jsonPath("$.areas.length()").value(1))
        .andExpect(jsonPath("$.areas[0].states.clash").value(1));
  }

  @Test
  void whoSeesEverythingButNoApplicationsSeesNoNames() throws Exception {
    web.perform(
            get("/coordination/{c}/1", campaign.value())
                .with(SignedIn.as(db, Role.PROGRAMME_OFFICE)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Klynge B")))
        .andExpect(content().string(not(containsString("Bo Lund"))));
  }

  @Test
  void nothingTypedIsLostWhereTheReasonIsMissing() throws Exception {
    web.perform(
            post("/coordination/{c}/1/otherwise", campaign.value())
                .with(csrf())
                .param("post", b.value().toString())
                .param("person", eva.value().toString())
                .param("reason", "Kender stedet"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Kender stedet")));
    web.perform(get("/coordination/{c}/1/candidates/{p}", campaign.value(), eva.value()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Bo Lund")));
    web.perform(get("/coordination/{c}/1/posts/{p}", campaign.value(), b.value()))
        .andExpect(status().isOk());
    web.perform(get("/coordination/{c}/1/board.xlsx", campaign.value())).andExpect(status().isOk());
  }

  private Verdict decide(String seen) {
    var looked = new Seen(Side.CANDIDATES, seen);
    return coordinate.decide(
        campaigns.find(campaign).orElseThrow(), first, "Efter drøftelse", looked);
  }

  private String want(PostId post, Optional<PersonId> person, String reason) {
    var seen = new Seen(Side.CANDIDATES, coordinate.propose(first, Side.CANDIDATES).fingerprint());
    return coordinate.want(
        campaigns.find(campaign).orElseThrow(), first, new Otherwise(post, person, reason), seen);
  }
}
