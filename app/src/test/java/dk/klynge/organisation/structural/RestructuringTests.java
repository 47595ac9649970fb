package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Merging, amalgamating, splitting and transferring ownership on the pages and by the API.
@SpringBootTest
class RestructuringTests {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @Autowired Register register;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  private RegisterFixture given;
  private RegisterBrowser browser;
  private ClusterId a;
  private ClusterId b;
  private InstitutionId solsikken;
  private InstitutionId birken;

  @BeforeEach
  void twoClusters() {
    given = new RegisterFixture(db).empty();
    browser = new RegisterBrowser(context);
    var nord = given.area("Nord");
    a = given.cluster("Klynge A", "municipal", nord);
    b = given.cluster("Klynge B", "municipal", nord);
    solsikken = given.institution("Solsikken").in(nord).cluster(a).add();
    birken = given.institution("Birken").in(nord).cluster(a).add();
    given.institution("Egen").in(nord).cluster(b).add();
  }

  @Test
  void theClusterPageOffersTheVerbsAndTheOutlookIsConfirmedOnce() {
    assertThat(browser.danish("/clusters/" + a.value()))
        .contains("Læg sammen", "Slå sammen til ny", ">Del<");
    var asked = "?preview=1&day=2027-01-01&reason=Udvalget&into=" + b.value();
    var page = browser.danish(path(a, "mergers") + "/new" + asked);
    assertThat(page)
        .contains("Hvad der sker den 1. januar 2027", "Birken, Solsikken går med fra Klynge A");
    assertThat(register.clusterOf(solsikken, DAY)).contains(a);

    assertThat(confirmed(path(a, "mergers"), page))
        .hasStatus(302)
        .hasRedirectedUrl("/clusters/" + b.value() + "?day=2027-01-01");
    assertThat(confirmed(path(a, "mergers"), page)).hasStatus(302);
    assertThat(register.clusterOf(solsikken, DAY)).contains(b);
    assertThat(browser.danish("/institutions/" + solsikken.value()))
        .contains("Begrundelse: Udvalget");
    assertThat(
            db.sql("select count(*) from organisation.applied_reason")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void aClusterIsSplitAndBecomesOneOfTwoAgain() {
    var split =
        "?preview=1&day=2027-01-01&reason=Udvalget&name=Klynge%20C&members=" + birken.value();
    var page = browser.danish(path(a, "splits") + "/new" + split);
    assertThat(page).contains("Klynge C har ingen klyngeleder, før en bliver udpeget");
    assertThat(confirmed(path(a, "splits"), page)).hasStatus(302);
    var c = register.clusterOf(birken, DAY).orElseThrow();

    var again =
        "?preview=1&day=2027-03-01&reason=Fortrudt&name=Klynge%20A&kind=municipal&others="
            + c.value();
    var other = browser.english(path(a, "amalgamations") + "/new" + again);
    assertThat(other).contains("Amalgamate from 1 March 2027");
    assertThat(confirmed(path(a, "amalgamations"), other)).hasStatus(302);
    assertThat(register.clustersOn(LocalDate.of(2027, 3, 1)))
        .extracting(ClusterName::name)
        .containsExactly("Klynge A", "Klynge B");
    assertThat(register.clusterOf(birken, LocalDate.of(2027, 2, 28))).contains(c);
  }

  @Test
  void whatIsMissingIsAskedForAndNothingTypedIsLost() {
    var page =
        browser.danish(path(a, "splits") + "/new?preview=1&reason=&day=engang&name=Klynge%20C");
    assertThat(page)
        .contains("Klynge C", "Vælg mindst én institution", "Skriv, hvad der er besluttet")
        .doesNotContain("Hvad der sker");
    assertThat(browser.get(path(new ClusterId(UUID.randomUUID()), "splits") + "/new"))
        .hasStatus(404);
    assertThat(browser.post(path(a, "splits"), "day", "")).hasStatusOk();
  }

  @Test
  void whatStandsInTheWayIsSaidAndThereIsNothingToConfirm() {
    var asked = "?preview=1&day=2027-01-01&reason=Udvalget&ownership=municipal&umbrella=";
    var spire = given.umbrella("Spiren");
    var address = "/institutions/" + birken.value() + "/ownership-transfers";
    assertThat(browser.danish(address + "/new" + asked + spire.value()))
        .contains("Det kan ikke gennemføres endnu", "kan ikke have en paraplyorganisation")
        .doesNotContain("Skift ejerform fra den");
    var fine = browser.danish(address + "/new" + asked.replace("municipal", "self_owning"));
    assertThat(confirmed(address, fine)).hasStatus(302);
    assertThat(register.find(birken, DAY).orElseThrow().ownership()).isEqualTo("self_owning");
  }

  @Test
  void whoConfirmsWhatOthersHaveChangedMeanwhileIsShownItAgain() {
    var asked = "?preview=1&day=2027-01-01&reason=Udvalget&into=" + b.value();
    var page = browser.danish(path(a, "mergers") + "/new" + asked);
    given.institution("Nyhuset").cluster(a).add();
    var answer = confirmed(path(a, "mergers"), page);
    assertThat(RegisterBrowser.text(answer))
        .contains(
            "Registret er ændret, siden konsekvenserne blev vist", "Birken, Nyhuset, Solsikken");
    assertThat(register.clusterOf(birken, DAY)).contains(a);
  }

  @Test
  void onlyWhoeverMayRestructureSeesTheForm() {
    var manager = new RegisterBrowser(context, SignedIn.as(db, Role.AREA_MANAGER));
    assertThat(manager.get(path(a, "mergers") + "/new")).hasStatus(403);
    assertThat(manager.danish("/clusters/" + a.value())).doesNotContain("/mergers/new");
  }

  @Test
  void theApiTriesAppliesAndAppliesNoReasonTwice() {
    var id = UUID.randomUUID();
    var changes =
        "[{\"type\":\"close\",\"cluster\":\"%s\"},{\"type\":\"move\",\"institution\":\"%s\",\"into\":\"%s\"}%s]";
    var one = changes.formatted(a.value(), birken.value(), b.value(), "");
    var refused = send(id, one, false);
    assertThat(refused).hasStatus(422);
    assertThat(RegisterBrowser.text(refused)).contains("changes[0]", "Solsikken");

    var rest = ",{\"type\":\"leave\",\"institution\":\"%s\"}".formatted(solsikken.value());
    var all = changes.formatted(a.value(), birken.value(), b.value(), rest);
    assertThat(send(id, all, true)).bodyJson().extractingPath("$.state").isEqualTo("tried");
    assertThat(register.clusterOf(birken, DAY)).contains(a);
    assertThat(send(id, all, false)).bodyJson().extractingPath("$.state").isEqualTo("applied");
    assertThat(send(id, all, false))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("applied-before");
    assertThat(register.clusterOf(birken, DAY)).contains(b);
  }

  @Test
  void theApiSaysWhatIsMissing() {
    assertThat(RegisterBrowser.text(send(UUID.randomUUID(), "[]", false))).contains("changes");
    assertThat(send(UUID.randomUUID(), "[{\"type\":\"fly\"}]", true)).hasStatus(422);
    assertThat(send(UUID.randomUUID(), "[{\"type\":\"move\"}]", true)).hasStatus(422);
    assertThat(browser.send("POST", "/api/v1/structural-changes", "{}", "")).hasStatus(422);
  }

  private MvcTestResult send(UUID id, String changes, boolean dryRun) {
    var json =
        "{\"day\":\"2027-01-01\",\"reason\":\"Udvalget\",\"id\":\"%s\",\"dryRun\":%s,\"changes\":%s}";
    return browser.send(
        "POST", "/api/v1/structural-changes", json.formatted(id, dryRun, changes), "");
  }

  private static String path(ClusterId cluster, String verb) {
    return "/clusters/" + cluster.value() + "/" + verb;
  }

  /// Sends the hidden fields of the confirmation.
  private MvcTestResult confirmed(String address, String page) {
    var form = page.substring(page.lastIndexOf("<form method=\"post\""));
    var fields = new ArrayList<Object>();
    var hidden =
        Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(form);
    while (hidden.find())
      if (!hidden.group(1).equals("_csrf"))
        fields.addAll(List.of(hidden.group(1), hidden.group(2)));
    return browser.post(address, fields.toArray());
  }
}
