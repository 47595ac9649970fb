package dk.klynge.access.signin;

import dk.klynge.access.password.PasswordDemand;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/// As long as the password is one that somebody else made, every page leads to the page for a new
/// one.
class PasswordComesFirst extends OncePerRequestFilter {

  private static final List<String> REACHABLE =
      List.of("/account/password", "/sign-out", "/vendor/", "/css/", "/js/", "/error", "/help");

  static void demand(HttpServletRequest request) {
    request.getSession().setAttribute(PasswordDemand.ATTRIBUTE, true);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    var demanded = session != null && session.getAttribute(PasswordDemand.ATTRIBUTE) != null;
    if (demanded && REACHABLE.stream().noneMatch(request.getRequestURI()::startsWith))
      response.sendRedirect("/account/password");
    else chain.doFilter(request, response);
  }
}
