package dk.klynge;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets the requests of a test be made by the one who is [SignedInAs].
@Configuration
class SignedInRequests {

  @Bean
  MockMvcBuilderCustomizer asWhoeverIsSignedIn() {
    return builder -> builder.defaultRequest(get("/").with(testSecurityContext()));
  }
}
