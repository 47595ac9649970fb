package dk.klynge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/// Somebody of the programme office before the pages of the register.
public class RegisterBrowser {

  private final MockMvcTester web;
  private final RequestPostProcessor caller;

  public RegisterBrowser(WebApplicationContext context) {
    this(context, SignedIn.as(context.getBean(JdbcClient.class), Role.PROGRAMME_OFFICE));
  }

  /// Somebody else.
  public RegisterBrowser(WebApplicationContext context, RequestPostProcessor caller) {
    web = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
    this.caller = caller;
  }

  /// The Danish page, which must be there.
  public String danish(String address) {
    return page(address, "da");
  }

  public String english(String address) {
    return page(address, "en");
  }

  public MvcTestResult get(String address) {
    return get(address, "da");
  }

  /// Sends a form: names and values by turns.
  public MvcTestResult post(String address, Object... fields) {
    var request = web.post().uri(URI.create(address)).with(caller).with(csrf());
    for (int i = 0; i < fields.length; i += 2)
      request.param(fields[i].toString(), fields[i + 1].toString());
    return request.exchange();
  }

  /// Sends JSON by `POST` or `PUT`, with `If-Match` unless it is empty.
  public MvcTestResult send(String method, String address, String json, String ifMatch) {
    var request =
        web.method(HttpMethod.valueOf(method))
            .uri(URI.create(address))
            .with(caller)
            .with(csrf())
            .contentType(MediaType.APPLICATION_JSON)
            .content(json);
    if (!ifMatch.isEmpty()) request.header("If-Match", ifMatch);
    return request.exchange();
  }

  public static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private MvcTestResult get(String address, String language) {
    return web.get()
        .uri(URI.create(address + (address.contains("?") ? "&" : "?") + "lang=" + language))
        .with(caller)
        .exchange();
  }

  private String page(String address, String language) {
    var answer = get(address, language);
    assertThat(answer).hasStatusOk();
    assertThat(text(answer)).doesNotContain("??");
    return text(answer);
  }
}
