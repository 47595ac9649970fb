package dk.klynge.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// On to the page that was asked for; by way of a new password where somebody else knows the
/// present one.
class SignInSucceeded implements AuthenticationSuccessHandler {

  private final AuthenticationSuccessHandler onwards =
      new SavedRequestAwareAuthenticationSuccessHandler();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication caller)
      throws IOException, ServletException {
    if (caller.getPrincipal() instanceof AccountCaller account && account.mustChangePassword())
      PasswordComesFirst.demand(request);
    onwards.onAuthenticationSuccess(request, response, caller);
  }
}
