package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The town with a proposal that is published, a planner, and the manager of the northern area; and
/// what these two do with the pages.
record PublishedCoast(
    MockMvcTester web,
    Coast coast,
    RequestPostProcessor planner,
    RequestPostProcessor north,
    String scenario) {

  static PublishedCoast build(JdbcClient db, MockMvcTester web) {
    var coast = Coast.build(db);
    var planner = SignedIn.as(db, Role.PLANNER);
    var north = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(coast.northern().value()));
    var fields = Map.of("name", "Kysten", "day", "2026-01-01", "criteria", "municipal");
    var scenario = made(web, planner, fields);
    var built = new PublishedCoast(web, coast, planner, north, scenario);
    built.published();
    return built;
  }

  /// The id of a further scenario of the planner.
  String made(Map<String, String> fields) {
    return made(web, planner, fields);
  }

  private static String made(
      MockMvcTester web, RequestPostProcessor who, Map<String, String> fields) {
    var post = web.post().uri("/scenarios").with(who).with(csrf()).param("form", fields.toString());
    fields.forEach(post::param);
    return sent(post.exchange()).replace("/scenarios/", "");
  }

  private void published() {
    assertThat(
            web.post()
                .uri("/scenarios/" + scenario + "/publications")
                .with(planner)
                .with(csrf())
                .param("revision", "0"))
        .hasStatus(302);
  }

  MvcTestResult put(
      RequestPostProcessor who, Map<InstitutionId, String> moves, ClusterId... chosen) {
    return put(who, "Hver for sig", moves, chosen);
  }

  MvcTestResult put(
      RequestPostProcessor who,
      String title,
      Map<InstitutionId, String> moves,
      ClusterId... chosen) {
    var post =
        web.post()
            .uri("/alternatives")
            .with(who)
            .with(csrf())
            .param("scenario", scenario)
            .param("revision", "0")
            .param("form", title)
            .param("title", title)
            .param("behalfKind", "board")
            .param("behalf", "Bestyrelsen i Fyrhus 1")
            .param("motivation", "Børnene går i skole sammen.");
    for (var cluster : chosen) post.param("cluster", cluster.value().toString());
    moves.forEach((id, to) -> post.param("to." + id.value(), to));
    return post.exchange();
  }

  /// The planner registers an alternative of somebody else.
  MvcTestResult register(String kind, String party, Map<InstitutionId, String> moves) {
    var post =
        web.post()
            .uri("/alternatives")
            .with(planner)
            .with(csrf())
            .param("scenario", scenario)
            .param("revision", "0")
            .param("form", kind + party)
            .param("title", "Indsendt")
            .param("behalfKind", kind)
            .param("party", party)
            .param("behalf", "En anden")
            .param("motivation", "Kortere vej");
    moves.forEach((id, to) -> post.param("to." + id.value(), to));
    return post.exchange();
  }

  /// The address of an alternative that is better for both clusters it touches.
  String swap() {
    return swap("Hver for sig");
  }

  String swap(String title) {
    var moves =
        Map.of(
            coast.northHouses().getLast(), coast.north().value().toString(),
            coast.southHouses().getLast(), coast.south().value().toString());
    return sent(put(north, title, moves, coast.north(), coast.south()));
  }

  /// The address of an alternative that sends an institution off to a cluster that is not asked.
  String push() {
    return push("Hver for sig");
  }

  String push(String title) {
    return sent(put(north, title, pushedOnto(coast.east()), coast.north()));
  }

  Map<InstitutionId, String> pushedOnto(ClusterId cluster) {
    return Map.of(coast.southHouses().getLast(), cluster.value().toString());
  }

  /// The address to which a form that was accepted leads.
  static String sent(MvcTestResult result) {
    assertThat(result).hasStatus(302);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  MvcTestResult step(
      RequestPostProcessor who, String address, int version, String kind, String reason) {
    return step(who, address, version, Map.of("kind", kind, "reason", reason));
  }

  MvcTestResult step(
      RequestPostProcessor who, String address, int version, Map<String, String> fields) {
    var post =
        web.post().uri(address + "/steps").with(who).with(csrf()).param("version", "" + version);
    fields.forEach(post::param);
    return post.exchange();
  }

  /// The planner moves an institution in a scenario that nobody has changed yet.
  void moved(String within, InstitutionId house, ClusterId to) {
    assertThat(
            web.post()
                .uri("/scenarios/" + within + "/acts")
                .with(planner)
                .with(csrf())
                .param("kind", "move")
                .param("revision", "0")
                .param("institution", house.value().toString())
                .param("target", to.value().toString()))
        .hasStatus(302);
  }
}
