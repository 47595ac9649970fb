package dk.klynge.leadership;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a team as tests work with them, each time as somebody.
record LeadershipDesk(MockMvcTester web) {

  MvcTestResult get(UUID account, String path) {
    return web.get().uri(path).with(SignedIn.of(account)).exchange();
  }

  MvcTestResult post(UUID account, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(SignedIn.of(account)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  MvcTestResult put(UUID account, String path, String body) {
    return web.put()
        .uri(path)
        .with(SignedIn.of(account))
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
