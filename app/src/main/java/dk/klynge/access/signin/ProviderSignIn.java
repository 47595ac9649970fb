package dk.klynge.access.signin;

import dk.klynge.access.accounts.FindIdentity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Turns whom an identity provider names into an account here. Nobody gets one by signing in: who
/// has none is told whom to ask.
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
  private static final String UNKNOWN = "unknown_person";

  private final OidcUserService provider = new OidcUserService();
  private final FindIdentity identities;

  ProviderSignIn(FindIdentity identities) {
    this.identities = identities;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var named = provider.loadUser(request);
    var token = request.getIdToken();
    var identity =
        new FindIdentity.Identity(
            String.valueOf(token.getIssuer()),
            String.valueOf(token.getSubject()),
            verifiedEmail(named));
    return identities
        .find(identity)
        .map(account -> new KnownPerson(account.id(), account.name(), token))
        .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
  }

  private static Optional<String> verifiedEmail(OidcUser named) {
    return Boolean.TRUE.equals(named.getEmailVerified())
        ? Optional.ofNullable(named.getEmail())
        : Optional.empty();
  }

  static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var unknown =
        reason instanceof OAuth2AuthenticationException known
            && known.getError().getErrorCode().equals(UNKNOWN);
    if (!unknown) LOG.warn("Sign-in by an identity provider failed: {}", reason.getMessage());
    response.sendRedirect(unknown ? "/sign-in/unknown" : "/sign-in?failed");
  }
}
