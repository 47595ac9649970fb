package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Fills in the forms about agreements of a town and sends them, as a planner does in the browser.
record AgreementDesk(MockMvcTester web, Harbour town) {

  String drafted() {
    var made =
        web.post()
            .uri("/agreements")
            .with(csrf())
            .param("scenario", "")
            .param("network", town.network().value().toString())
            .exchange();
    assertThat(made).hasStatus(302);
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  MvcTestResult saved(String address, int based, String kroner, String until) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("based", "" + based);
    fields.add("from", "2027-01-01");
    fields.add("until", until);
    for (var house : town.houses()) {
      fields.add("line.institution", house.value().toString());
      fields.add("line.source", "other");
      fields.add("line.how", "Fælles souschef");
      fields.add("line.kroner", kroner);
    }
    fields.add("section.title", "Formål");
    fields.add("section.text", "At samarbejde");
    return post(address, fields);
  }

  MvcTestResult act(String address, int after, Map<String, String> fields) {
    var all = new LinkedMultiValueMap<String, String>();
    all.add("after", "" + after);
    all.add("note", fields.getOrDefault("note", ""));
    all.add("person", fields.getOrDefault("person", ""));
    fields.forEach((name, value) -> all.set(name, value));
    return post(address + "/acts", all);
  }

  MvcTestResult signed(String address, int after, String party, String person) {
    return act(
        address,
        after,
        Map.of("kind", "signed", "party", party, "person", person, "day", "2026-01-05"));
  }

  MvcTestResult board(String address, int house, String choice, List<Integer> with) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("institution", town.houses().get(house).value().toString());
    fields.add("choice", choice);
    fields.add("day", "2026-02-01");
    fields.add("note", "");
    for (var other : with) fields.add("with", town.houses().get(other).value().toString());
    return post(address + "/board-answers", fields);
  }

  private MvcTestResult post(String address, MultiValueMap<String, String> fields) {
    return web.post().uri(address).with(csrf()).params(fields).exchange();
  }
}
