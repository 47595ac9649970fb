package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
class EndpointsDeclareTests {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired List<Rules> rules;

  @Test
  void everyEndpointSaysWhoMayCallIt() {
    assertThat(ours())
        .allMatch(
            endpoint ->
                endpoint.hasMethodAnnotation(Needs.class)
                    != endpoint.hasMethodAnnotation(Open.class),
            "has exactly one of @Needs and @Open");
  }

  @Test
  void everyNeededActionHasARule() {
    var known =
        rules.stream().flatMap(module -> module.rules().stream()).map(Rule::action).toList();
    assertThat(
            ours()
                .map(endpoint -> endpoint.getMethodAnnotation(Needs.class))
                .filter(Objects::nonNull)
                .map(Needs::value))
        .isSubsetOf(known);
  }

  private Stream<HandlerMethod> ours() {
    return mapping.getHandlerMethods().values().stream()
        .filter(endpoint -> endpoint.getBeanType().getPackageName().startsWith("dk.klynge"));
  }
}
