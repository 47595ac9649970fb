package dk.klynge.access.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/// Sign-in by OpenID Connect, where identity providers are configured.
@Component
class ProviderDoor {

  private final Providers providers;
  private final ProviderSignIn signIn;

  ProviderDoor(Providers providers, ProviderSignIn signIn) {
    this.providers = providers;
    this.signIn = signIn;
  }

  HttpSecurity open(HttpSecurity http) {
    if (!providers.areConfigured()) return http;
    return http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .userInfoEndpoint(person -> person.oidcUserService(signIn))
            .failureHandler(ProviderSignIn::failed));
  }
}
