package dk.klynge.access.signin;

import dk.klynge.access.roles.EndpointGuard;
import dk.klynge.guard.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// Leads a refused page request to the error page, with the action that was refused, so that the
/// page can say what was needed and whom to ask.
@Component
class RefusedPage implements AccessDeniedHandler {

  private final EndpointGuard endpoints;

  RefusedPage(EndpointGuard endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    endpoints.action(request).ifPresent(action -> request.setAttribute(Refused.ACTION, action));
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
