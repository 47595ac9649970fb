package dk.klynge.actionplan;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A plan as tests work with it through its pages.
record PlanDesk(MockMvcTester web, SectionTexts texts, PlanId plan) {

  /// Two pages that are open at once.
  static final String ONE = UUID.randomUUID().toString();

  static final String OTHER = UUID.randomUUID().toString();

  String url(String rest) {
    return "/action-plans/" + plan.value() + rest;
  }

  MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  /// What the script of a page sends about the section on leadership.
  MvcTestResult send(String client, int base, String text) {
    return post(
        url("/sections/leadership/exchange"),
        Map.of("client", client, "base", Integer.toString(base), "text", text));
  }

  String written() {
    return texts.of(plan).stream()
        .filter(one -> one.section().equals("leadership"))
        .map(SectionTexts.Text::text)
        .findFirst()
        .orElse("");
  }
}
