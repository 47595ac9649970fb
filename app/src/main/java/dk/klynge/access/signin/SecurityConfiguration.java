package dk.klynge.access.signin;

import dk.klynge.access.roles.EndpointGuard;
import dk.klynge.access.tokens.ApiDoor;
import dk.klynge.ui.MapTiles;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Three doors: pages with a session, the API with a token in every call, and the open pages for
/// parents.
@Configuration
class SecurityConfiguration {

  /// Scripts and styles come from our own files only; a page that is tricked into showing foreign
  /// markup runs nothing. Leaflet sets styles through the DOM, which this allows.
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:%s;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private final MapTiles tiles;

  SecurityConfiguration(MapTiles tiles) {
    this.tiles = tiles;
  }

  /// The only foreign thing let in are the pictures of the tile server, where one is set.
  static String contentPolicy(MapTiles tiles) {
    var origin = tiles.origin();
    return CONTENT_POLICY.formatted(origin.isEmpty() ? "" : " " + origin);
  }

  /// About a tenth of a second for each password: 102 ms measured on two busy cores.
  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(10);
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiDoor door, EndpointGuard endpoints) {
    return door.open(http)
        .authorizeHttpRequests(requests -> guarded(requests, endpoints))
        .headers(this::safe)
        .build();
  }

  /// The parents' site: no session and no cookie, so that its pages can be kept for everybody. A
  /// form from there acts on nobody's behalf, so there is nothing that a foreign page could misuse.
  @Bean
  @Order(2)
  SecurityFilterChain openPages(HttpSecurity http, EndpointGuard endpoints) {
    return http.securityMatcher("/foraeldre", "/foraeldre/**", "/parents", "/parents/**")
        .authorizeHttpRequests(requests -> guarded(requests, endpoints))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(this::safe)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      EndpointGuard endpoints,
      LocalSignIn local,
      RefusedPage refused,
      ProviderDoor providers) {
    return providers
        .open(http)
        .authenticationProvider(local)
        .authorizeHttpRequests(requests -> guarded(requests, endpoints))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .successHandler(new SignInSucceeded())
                .failureHandler(new SignInFailed()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .exceptionHandling(refusal -> refusal.accessDeniedHandler(refused))
        .addFilterAfter(new PasswordComesFirst(), AuthorizationFilter.class)
        .headers(this::safe)
        .build();
  }

  private static void guarded(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      EndpointGuard endpoints) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/api/openapi.json")
        .permitAll()
        .anyRequest()
        .access(endpoints);
  }

  private void safe(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(tiles)))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
