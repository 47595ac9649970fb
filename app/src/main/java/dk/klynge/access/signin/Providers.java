package dk.klynge.access.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// The identity providers this installation knows, from the settings
/// `spring.security.oauth2.client.*`.
@Component
class Providers {

  private final Optional<ClientRegistrationRepository> registrations;

  Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
    this.registrations = registrations.stream().findFirst();
  }

  boolean areConfigured() {
    return registrations.isPresent();
  }

  List<SignInPage.Provider> all() {
    return registrations.map(Providers::list).orElse(List.of());
  }

  private static List<SignInPage.Provider> list(ClientRegistrationRepository known) {
    if (!(known instanceof Iterable<?> all)) return List.of();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(ClientRegistration.class::isInstance)
        .map(ClientRegistration.class::cast)
        .map(Providers::provider)
        .toList();
  }

  private static SignInPage.Provider provider(ClientRegistration registration) {
    return new SignInPage.Provider(
        registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
  }
}
