package dk.klynge.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rules;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Asks every page and every answer to a program that an applicant can reach, with the ids of the
/// own things and of everybody else's, and searches all that comes back for secrets that were
/// planted: what was found about applicants, and who else applies. It reads the endpoints from the
/// program and the ids and texts from the database, so that what is built later is covered, too.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ApplicantIsolationTests {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::([^{}]*))?}");
  private static final int FEWEST_ENDPOINTS = 8;

  @Autowired MockMvc web;
  @Autowired JdbcClient db;
  @Autowired List<Rules> modules;
  @Autowired Attachments attachments;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private record Endpoint(String pattern, HandlerMethod handler) {

    boolean concernsStaffing() {
      return handler.getBeanType().getPackageName().startsWith("dk.klynge.staffing");
    }
  }

  private PlantedSecrets planted;
  private List<UUID> ids;

  @BeforeEach
  void plant() {
    planted = new PlantedSecrets(db, attachments);
    planted.plant();
    ids = planted.ids();
  }

  @Test
  void everyTableOfAssessmentHoldsASecret() {
    assertThat(planted.unplanted())
        .as("tables without a row: add one in PlantedSecrets, so that they are searched for")
        .isEmpty();
  }

  @Test
  void noAnswerToAnApplicantHoldsASecret() throws Exception {
    var leaks = new ArrayList<String>();
    var asked = 0;
    for (var applicant : List.of(planted.leader(), planted.deputy()))
      for (var endpoint : reachable())
        for (var address : addresses(endpoint).toList()) {
          asked++;
          var body = body(address, applicant);
          planted.secrets().stream()
              .filter(body::contains)
              .forEach(secret -> leaks.add(address + " tells " + secret));
        }
    assertThat(leaks).isEmpty();
    assertThat(asked).isGreaterThan(100);
  }

  @Test
  void theSecretsAreThereForThoseWhoAssess() throws Exception {
    var address = "/applications/" + planted.foreignApplication().value();
    assertThat(body(address, SignedIn.as(db, Role.HR)))
        .contains(PlantedSecrets.REASON, PlantedSecrets.RIVAL);
    assertThat(reachable()).hasSizeGreaterThan(FEWEST_ENDPOINTS);
  }

  /// Without an answer there is nothing to search: a page that is refused, missing or does not like
  /// the invented parameters.
  private String body(String address, RequestPostProcessor who) throws Exception {
    try {
      return read(
          web.perform(MockMvcRequestBuilders.get(address).with(who)).andReturn().getResponse());
    } catch (ServletException afterTheDoor) {
      return "";
    }
  }

  /// What is packed is unpacked before it is searched.
  private static String read(MockHttpServletResponse response) throws Exception {
    var bytes = response.getContentAsByteArray();
    return "application/zip".equals(response.getContentType())
        ? PlantedSecrets.unpacked(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /// Endpoints that answer to whoever is signed in, to everybody, or to all who hold any role.
  private List<Endpoint> reachable() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("dk.klynge"))
        .filter(entry -> isRead(entry.getKey()) && isReached(entry.getValue()))
        .flatMap(entry ->
            entry.getKey().getPatternValues().stream()
                .map(pattern -> new Endpoint(pattern, entry.getValue())))
        .sorted(Comparator.comparing(Endpoint::pattern))
        .toList();
  }

  private static boolean isRead(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private boolean isReached(HandlerMethod handler) {
    if (handler.hasMethodAnnotation(Open.class)) return true;
    var needs = handler.getMethodAnnotation(Needs.class);
    return needs != null
        && modules.stream()
            .flatMap(module -> module.rules().stream())
            .filter(rule -> rule.action().equals(needs.value()))
            .anyMatch(rule ->
                rule.reaches().containsKey(Role.SIGNED_IN)
                    || rule.reaches().containsKey(Role.INSTITUTION_LEADER));
  }

  /// Pages of staffing are asked for with every id that there is; a second variable of theirs is a
  /// file of somebody else.
  private Stream<String> addresses(Endpoint endpoint) {
    var pattern = endpoint.pattern();
    if (!pattern.contains("{")) return Stream.of(withQuery(pattern));
    if (!endpoint.concernsStaffing()) return Stream.of(filled(pattern, UUID.randomUUID()));
    return ids.stream().map(id -> filled(pattern, id));
  }

  private String withQuery(String path) {
    var campaign = planted.campaign().value();
    return path + "?campaign=" + campaign + "&q=HEMM&posting=" + planted.posting().value();
  }

  private String filled(String pattern, UUID first) {
    var begin = pattern.indexOf('{');
    return VARIABLE
        .matcher(pattern)
        .replaceAll(variable -> {
          var allowed = variable.group(1);
          if (allowed != null && allowed.matches("[\\w|()-]+"))
            return allowed.replaceAll("[()]", "").split("\\|", -1)[0];
          return (variable.start() == begin ? first : planted.foreignFile()).toString();
        });
  }
}
