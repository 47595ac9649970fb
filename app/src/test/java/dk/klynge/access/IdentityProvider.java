package dk.klynge.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/// A real identity provider, on a port of its own of 127.0.0.1. Its people are named by the first
/// part of their e-mail address; the provider says that all addresses are verified but that of
/// `mallory`.
@EnableAutoConfiguration
class IdentityProvider {

  static volatile String redirect = "http://localhost/unset";

  static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(IdentityProvider.class)
        .web(WebApplicationType.SERVLET)
        .run(
            "--spring.config.location=optional:classpath:/nothing-of-ours/",
            "--klynge.test.own-database=true",
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.threads.virtual.enabled=true",
            "--spring.autoconfigure.exclude="
                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                + "org.springframework.modulith.runtime.autoconfigure"
                + ".SpringModulithRuntimeAutoConfiguration");
  }

  @Bean
  RegisteredClientRepository clients() {
    var id = UUID.randomUUID().toString();
    return new RegisteredClientRepository() {
      @Override
      public void save(RegisteredClient client) {
        // The provider encodes the secret anew when it has been used; this client stays as it is.
      }

      @Override
      public @Nullable RegisteredClient findById(String wanted) {
        return client(id);
      }

      @Override
      public @Nullable RegisteredClient findByClientId(String wanted) {
        return wanted.equals("klynge") ? client(id) : null;
      }
    };
  }

  private static RegisteredClient client(String id) {
    return RegisteredClient.withId(id)
        .clientId("klynge")
        .clientSecret("{noop}secret")
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(redirect)
        .scope("openid")
        .scope("email")
        .clientIdIssuedAt(Instant.EPOCH.plus(Duration.ofDays(1)))
        .build();
  }

  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(person("anna"), person("niels"), person("mallory"));
  }

  private static UserDetails person(String name) {
    return User.withUsername(name).password("{noop}kode").roles("USER").build();
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context -> {
      Authentication principal = Objects.requireNonNull(context.getPrincipal());
      var name = principal.getName();
      // Mallory claims the address of Anna, which the provider has not verified.
      var claims =
          name.equals("mallory")
              ? Map.<String, Object>of("email", "anna@kommune.example", "email_verified", false)
              : Map.<String, Object>of("email", name + "@kommune.example", "email_verified", true);
      context.getClaims().claims(all -> all.putAll(claims));
    };
  }
}
