package dk.klynge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Back to the sign-in page, which says what happened: the account is locked, or login and password
/// do not fit each other (never which of the two).
class SignInFailed implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var outcome = reason instanceof LockedException ? "locked" : "wrong";
    response.sendRedirect(request.getContextPath() + "/sign-in?" + outcome);
  }
}
