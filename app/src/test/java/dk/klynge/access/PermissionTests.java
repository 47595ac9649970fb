package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Calls every endpoint there is, as every role and as nobody, and compares what happens with what
/// the endpoint declares. A new endpoint is covered without a new test.
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class PermissionTests {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::([^{}]*))?}");

  @Autowired MockMvc web;
  @Autowired JdbcClient db;
  @Autowired List<Rules> modules;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private final Map<Role, RequestPostProcessor> people = new EnumMap<>(Role.class);

  record Endpoint(HttpMethod method, String path, HandlerMethod handler, MediaType content) {

    boolean isApi() {
      return path.startsWith("/api/");
    }
  }

  enum Answer {
    LET_IN,
    SENT_TO_SIGN_IN,
    REFUSED
  }

  @Test
  void everyEndpointLetsInEveryRoleThatItDeclaresAndNoOther() throws Exception {
    var surprises = new ArrayList<String>();
    var calls = 0;
    for (var endpoint : endpoints())
      for (var role : everybody()) {
        calls++;
        var answer = call(endpoint, role.map(this::known));
        // What was called before may have changed the account.
        if (answer != expected(endpoint, role)) answer = call(endpoint, role.map(this::as));
        if (answer != expected(endpoint, role))
          surprises.add(endpoint.method() + " " + endpoint.path() + " as " + role + ": " + answer);
      }
    assertThat(surprises).isEmpty();
    assertThat(calls).isGreaterThan(100);
  }

  /// Every role, somebody signed in without any, and nobody.
  private static List<Optional<Role>> everybody() {
    return Stream.concat(
            Stream.of(Role.values()).map(Optional::of), Stream.of(Optional.<Role>empty()))
        .toList();
  }

  private Answer expected(Endpoint endpoint, Optional<Role> role) {
    if (endpoint.handler().hasMethodAnnotation(Open.class)) return Answer.LET_IN;
    var needs = endpoint.handler().getMethodAnnotation(Needs.class);
    if (role.isEmpty()) return endpoint.isApi() ? Answer.REFUSED : Answer.SENT_TO_SIGN_IN;
    if (needs == null) return Answer.REFUSED;
    var able = rule(needs.value()).reaches().keySet();
    return able.contains(role.get()) || able.contains(Role.SIGNED_IN)
        ? Answer.LET_IN
        : Answer.REFUSED;
  }

  private Rule rule(String action) {
    return modules.stream()
        .flatMap(module -> module.rules().stream())
        .filter(rule -> rule.action().equals(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No rule for " + action));
  }

  private Answer call(Endpoint endpoint, Optional<RequestPostProcessor> caller) throws Exception {
    var request =
        MockMvcRequestBuilders.request(endpoint.method(), endpoint.path())
            .accept(MediaType.ALL)
            .contentType(endpoint.content())
            .with(caller.orElse(plain -> plain));
    if (!endpoint.isApi()) request.with(csrf());
    try {
      var response = web.perform(request).andReturn().getResponse();
      var onwards = Optional.ofNullable(response.getRedirectedUrl()).orElse("");
      if (onwards.endsWith("/sign-in")) return Answer.SENT_TO_SIGN_IN;
      return response.getStatus() == 403 || response.getStatus() == 401
          ? Answer.REFUSED
          : Answer.LET_IN;
    } catch (ServletException afterTheDoor) {
      // The endpoint ran and did not like the invented parameters.
      return Answer.LET_IN;
    }
  }

  /// One person for each role, not one for every call.
  private RequestPostProcessor known(Role role) {
    return people.computeIfAbsent(role, this::as);
  }

  private RequestPostProcessor as(Role role) {
    return role.isGranted() ? SignedIn.as(db, role) : SignedIn.as(db);
  }

  private List<Endpoint> endpoints() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("dk.klynge"))
        .flatMap(entry -> addresses(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<Endpoint> addresses(RequestMappingInfo info, HandlerMethod handler) {
    var methods = info.getMethodsCondition().getMethods();
    var used =
        methods.isEmpty()
            ? List.of(HttpMethod.GET)
            : methods.stream().map(method -> method.asHttpMethod()).toList();
    return info.getPatternValues().stream()
        .flatMap(pattern ->
            used.stream()
                .map(method -> new Endpoint(method, filled(pattern), handler, content(info))));
  }

  private static MediaType content(RequestMappingInfo info) {
    return info.getConsumesCondition().getConsumableMediaTypes().stream()
        .findFirst()
        .orElse(MediaType.APPLICATION_FORM_URLENCODED);
  }

  /// Invented ids for the variables of a path; `{kind:areas|clusters}` becomes the first it allows.
  private static String filled(String pattern) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(variable ->
            variable.group(1) == null || !variable.group(1).matches("[\\w|()-]+")
                ? UUID.randomUUID().toString()
                : variable.group(1).replaceAll("[()]", "").split("\\|", -1)[0]);
  }
}
