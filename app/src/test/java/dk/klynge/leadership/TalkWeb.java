package dk.klynge.leadership;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.klynge.SignedIn;
import dk.klynge.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What people of the town see and send.
record TalkWeb(MockMvc web) {

  MockHttpServletResponse ask(UUID who, String address) throws Exception {
    return web.perform(get(address).with(SignedIn.of(who))).andReturn().getResponse();
  }

  String read(UUID who, String address) throws Exception {
    return ask(who, address).getContentAsString(StandardCharsets.UTF_8);
  }

  /// @param fields name and value in turn
  MockHttpServletResponse send(UUID who, String address, String... fields) throws Exception {
    var request = post(address).with(csrf()).with(SignedIn.of(who));
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return web.perform(request).andReturn().getResponse();
  }

  /// The page of a conversation in three days.
  String call(UUID who, PersonId with, String kind) throws Exception {
    var day = TalkTown.today().plusDays(3).toString();
    var answer =
        send(
            who,
            "/conversations",
            "form",
            UUID.randomUUID().toString(),
            "with",
            with.value().toString(),
            "kind",
            kind,
            "day",
            day,
            "begins",
            "09.00",
            "ends",
            "10.00",
            "place",
            "Lokale 2");
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }
}
