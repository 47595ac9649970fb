package dk.klynge.access.tokens;

import dk.klynge.rest.ProblemKind;
import dk.klynge.rest.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;

/// How the API lets callers in: a token in every call, no session, hence no need of protection
/// against forged forms; refusals are problem details.
@Component
public class ApiDoor {

  private final KeepTokens tokens;
  private final ProblemWriter problems;

  ApiDoor(KeepTokens tokens, ProblemWriter problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  public HttpSecurity open(HttpSecurity http) {
    return http.securityMatcher("/api/**")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .addFilterBefore(new TokenSignIn(tokens, problems), AnonymousAuthenticationFilter.class)
        .exceptionHandling(refusal ->
            refusal
                .authenticationEntryPoint((request, response, reason) -> {
                  response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                  problems.write(ProblemKind.NOT_SIGNED_IN, request, response);
                })
                .accessDeniedHandler((request, response, reason) ->
                    problems.write(ProblemKind.NOT_ALLOWED, request, response)));
  }
}
