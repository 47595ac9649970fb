package dk.klynge.access.signin;

import dk.klynge.access.password.CheckPassword;
import dk.klynge.access.password.CheckPassword.Answer;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Signs in by login and password kept here.
@Component
class LocalSignIn implements AuthenticationProvider {

  private final CheckPassword check;

  LocalSignIn(CheckPassword check) {
    this.check = check;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var typed = Optional.ofNullable(attempt.getCredentials()).map(Object::toString).orElse("");
    return switch (check.check(attempt.getName(), typed)) {
      case Answer.Right(var account) -> AccountCaller.of(account).authentication();
      case Answer.Wrong() -> throw new BadCredentialsException("wrong login or password");
      case Answer.Locked() -> throw new LockedException("locked");
    };
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
