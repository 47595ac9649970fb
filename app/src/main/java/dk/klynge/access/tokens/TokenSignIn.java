package dk.klynge.access.tokens;

import dk.klynge.rest.ProblemKind;
import dk.klynge.rest.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads `Authorization: Bearer …` of a call of the API. A token that is not good is answered at
/// once, even where no token were needed: who sends one shall learn that it is worth nothing.
class TokenSignIn extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final KeepTokens tokens;
  private final ProblemWriter problems;

  TokenSignIn(KeepTokens tokens, ProblemWriter problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var secret = request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length()).strip();
    var caller = tokens.caller(secret);
    if (caller.isEmpty()) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
      problems.write(ProblemKind.NOT_SIGNED_IN, request, response);
      return;
    }
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(caller.get(), "", List.of())));
    chain.doFilter(request, response);
  }
}
