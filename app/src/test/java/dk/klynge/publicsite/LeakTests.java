package dk.klynge.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Open;
import dk.klynge.guard.Role;
import dk.klynge.publicsite.site.PublishedNow;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A draft must not be guessable from any address that is open: a scenario and a case that nobody
/// has decided are full of planted names, and every open page, feed, file and answer is asked with
/// every id there is. The endpoints are read from the program, so that what is built later is
/// covered, too.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class LeakTests {

  private static final String PLANTED = "Zqhemmelig";
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::([^{}]*))?}");
  private static final int FEWEST_ENDPOINTS = 20;

  @Autowired MockMvc web;
  @Autowired MockMvcTester tester;
  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired ApplicationContext program;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private final List<UUID> ids = new ArrayList<>();

  @BeforeEach
  void plant() {
    clock.moveTo(MovableClock.Moved.BEGIN);
    var town = new DecisionTown(db, tester);
    var scenario = town.scenario();
    town.act(scenario, 2, "kind", "rename", "target", town.north.value(), "name", PLANTED + " N");
    var dossier = town.putForward(scenario, 3);
    PublishedNow.look(program);
    ids.addAll(
        List.of(
            UUID.fromString(scenario.replace("/scenarios/", "")),
            DecisionTown.id(dossier).value(),
            town.north.value(),
            town.area.value(),
            town.northHouses.getFirst().value()));
  }

  @Test
  void noOpenAddressShowsWhatIsNotDecided() throws Exception {
    var addresses = addresses();
    assertThat(addresses).hasSizeGreaterThan(FEWEST_ENDPOINTS);
    for (var address : addresses)
      assertThat(answer(address)).as(address).doesNotContainIgnoringCase(PLANTED);
  }

  /// What leaders are given to say is told anybody: it must say no more than the open pages.
  @Test
  void noTalkOfALeaderShowsWhatIsNotDecided() throws Exception {
    var editor = SignedIn.as(db, Role.EDITOR);
    for (var place : List.of(ids.get(2), ids.get(4)))
      for (var rest : List.of("", "-da.pdf", "-da.docx", "-en.pptx")) {
        var request =
            MockMvcRequestBuilders.get("/talking/" + place + "/parents" + rest).with(editor);
        var response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(rest).isEqualTo(200);
        assertThat(rest.endsWith("x") ? unpacked(response) : text(response))
            .contains("Klynge Nord")
            .doesNotContainIgnoringCase(PLANTED)
            .doesNotContain("Havnen");
      }
  }

  private static String unpacked(MockHttpServletResponse response) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
      while (zip.getNextEntry() != null)
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  /// Each open address that reads, with each id in each place.
  private List<String> addresses() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().hasMethodAnnotation(Open.class))
        .filter(entry -> reads(entry.getKey().getMethodsCondition().getMethods()))
        .filter(entry -> ours(entry.getValue()))
        .flatMap(entry -> entry.getKey().getPatternValues().stream())
        .flatMap(this::filled)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean ours(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith("dk.klynge");
  }

  private static boolean reads(java.util.Set<RequestMethod> methods) {
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private Stream<String> filled(String pattern) {
    return VARIABLE.matcher(pattern).find()
        ? ids.stream().map(id -> VARIABLE.matcher(pattern).replaceAll(id.toString()))
        : Stream.of(pattern, pattern + "?q=nordhus", pattern + "?text=klynge");
  }

  private String answer(String address) throws Exception {
    try {
      return text(web.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse());
    } catch (ServletException unanswerable) {
      return "";
    }
  }

  private static String text(MockHttpServletResponse response) throws IOException {
    var content = response.getContentAsByteArray();
    if (!"application/pdf".equals(response.getContentType()))
      return new String(content, StandardCharsets.UTF_8);
    try (var paper = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(paper);
    }
  }
}
