package dk.klynge.staffing;


import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A day of everybody who has a part in finding leaders: what waits on the start page, the pages
/// that they use, and one thing that they do.
@BrowserTest
class StaffingRolesInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired StructuresToStaff structures;
  @Autowired Clock clock;

  @Test
  void everyRoleHasItsDay(Browsing browsing) {
    var town = new StaffingTown(db, structures).build(LocalDate.now(clock));
    new StaffingTownStory(db).happens();
    for (var t : List.of("staffing.application", "staffing.wish", "staffing.seat", "staffing.interview", "assessment.recommendation", "assessment.screening", "staffing.committee", "staffing.post", "staffing.concerned")) System.out.println(t + " " + db.sql("select count(*) from " + t).query(Integer.class).single());
    var campaign = id("select id from staffing.campaign where kind = 'cluster_leader'");
    var post = id("select r.post from assessment.recommendation r join staffing.interview i on i.committee = r.post group by r.post order by count(*) desc limit 1");
    var committee = "/committees/" + post;
    var application =
        id(
            "select application from staffing.interview where committee = ? limit 1", post);
    var interview = id("select id from staffing.interview where committee = ? limit 1", post);
    var round = id("select id from staffing.interview_round limit 1");
    area(browsing, town.managers.getFirst(), town);
    day(
        browsing,
        "area",
        List.of(
            "/", "/campaigns", "/campaigns/" + campaign, "/posts", "/posts/" + post,
            "/posts/" + post + "/posting", "/campaigns/" + campaign + "/committees", committee,
            "/applications", "/applications/" + application, "/posts/" + post + "/candidates",
            "/interview-rounds", "/interview-rounds/" + round,
            "/posts/" + post + "/recommendation", "/campaigns/" + campaign + "/recommendations",
            "/coordination", "/coordination/" + campaign + "/1", "/appointments"));
    browsing.page().context().clearCookies();
    browsing.signInAs(Role.HR);
    day(
        browsing,
        "hr",
        List.of(
            "/", "/postings", "/posts", "/campaigns/" + campaign + "/committees", "/applications",
            "/coordination/" + campaign + "/1", "/coordination/" + campaign + "/1/meeting",
            "/appointments", "/redeployment", "/redeployment/vacancies", "/staffing-records"));
    var member = id("select person from staffing.seat where committee = ? and role = 'staff' limit 1", post);
    own(browsing, new PersonId(member));
    day(
        browsing,
        "member",
        List.of(
            "/", "/committee-seats", "/my-interviews", "/posts/" + post + "/candidates",
            "/applications/" + application, "/interviews/" + interview + "/scoring",
            "/posts/" + post + "/discussion/1", "/posts/" + post + "/recommendation"));
    var applicant = id("select person from staffing.application where id = ?", application);
    own(browsing, new PersonId(applicant));
    var mine = id("select id from staffing.application where person = ?", applicant);
    var other = id("select g.id from staffing.posting g join staffing.post p on p.id = g.post where g.deadline > now() limit 1");
    day(
        browsing,
        "applicant",
        List.of(
            "/", "/announcements", "/announcements/" + other, "/my-applications",
            "/my-applications/" + mine, "/my-applications/new?posting=" + other,
            "/my-applications/wishes/" + campaign, "/my-interviews", "/my-offers"));
    own(browsing, town.deputies.get(3));
    day(browsing, "deputy", List.of("/", "/my-redeployment", "/my-arrangement"));
  }

  private void day(Browsing browsing, String role, List<String> pages) {
    for (var path : pages) {
      var name = "day-" + role + path.replaceAll("[0-9a-f-]{36}", "X").replaceAll("\\W+", "-");
      for (var width : new int[] {Browsing.DESKTOP, Browsing.PHONE}) {
        browsing.width(width);
        var language = width == Browsing.DESKTOP ? "da" : "en";
        long begun = System.nanoTime();
        browsing.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        System.out.printf("LOOK %s %d %d ms %s%n", name, width, (System.nanoTime() - begun) / 1_000_000, browsing.page().title());
        browsing.screenshot(name);
        try {
          browsing.assertSound();
        } catch (AssertionError e) {
          System.out.println("UNSOUND " + name + " " + width + " " + e.getMessage());
        }
      }
    }
  }

  private void area(Browsing browsing, PersonId manager, StaffingTown town) {
    var account =
        SignedIn.account(
            db, List.of(Role.AREA_MANAGER), new Scope.Area(town.areas.getFirst().value()));
    signIn(browsing, account, manager);
  }

  private void own(Browsing browsing, PersonId person) {
    signIn(browsing, Applicants.account(db, person), person);
  }

  private void signIn(Browsing browsing, UUID account, PersonId person) {
    db.sql("update access.account set person = null where person = ?").param(person.value()).update();
    db.sql("update access.account set person = ? where id = ?").params(person.value(), account).update();
    browsing.page().context().clearCookies();
    browsing.width(Browsing.DESKTOP);
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  private UUID id(String sql, Object... parameters) {
    System.out.println("ASK " + sql);
    return db.sql(sql).params(parameters).query(UUID.class).single();
  }
}
