package dk.klynge.access.signin;

import dk.klynge.access.roles.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody whom an identity provider has vouched for and who has an account here.
record KnownPerson(UUID account, String displayName, OidcIdToken token)
    implements OidcUser, Caller {

  @Override
  public String getName() {
    return account.toString();
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  @Override
  public OidcUserInfo getUserInfo() {
    return OidcUserInfo.builder().subject(String.valueOf(token.getSubject())).build();
  }

  @Override
  public Map<String, Object> getClaims() {
    return token.getClaims();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return token.getClaims();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
