package dk.klynge.publishing.talking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.publicsite.site.PublishedNow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What leaders get to say before and after a decision, what they add, and the files.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class TalkTests {

  private static final Pattern TEXT = Pattern.compile("<a:t>([^<]*)</a:t>");

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired ApplicationContext program;

  private DecisionTown town;
  private RequestPostProcessor leader;

  @BeforeEach
  void aTown() {
    db.sql("truncate publishing.talk_remark").update();
    db.sql("delete from publishing.talk_section where template > 1").update();
    db.sql("delete from publishing.talk_template where version > 1").update();
    town = new DecisionTown(db, web);
    clock.moveTo(MovableClock.Moved.BEGIN);
    leader =
        SignedIn.as(
            db,
            Role.INSTITUTION_LEADER,
            new Scope.Institution(town.northHouses.getFirst().value()));
  }

  @Test
  void whatIsNotDecidedIsInNoTalkAndWhatIsMissingIsSaid() throws Exception {
    var planted = "Zqhemmelig";
    var scenario = town.scenario();
    town.act(scenario, 2, "kind", "rename", "target", town.north.value(), "name", planted);
    town.putForward(scenario, 3);
    for (var hearers : new String[] {"staff", "parents", "board"}) {
      assertThat(get(path(hearers), leader))
          .bodyText()
          .contains("Klynge Nord", "Der er ikke besluttet noget nyt for Nordhus 1")
          .contains("klyngelederen er ikke udpeget", "der er ikke truffet en beslutning")
          .doesNotContain(planted, "Havnen");
      for (var type : new String[] {".docx", ".pptx"})
        assertThat(unpacked(get(path(hearers) + "-da" + type, leader)).values())
            .noneMatch(part -> part.contains(planted) || part.contains("Havnen"));
      assertThat(pdf(get(path(hearers) + "-en.pdf", leader)))
          .contains("the day is not decided")
          .doesNotContain(planted, "Havnen");
    }
  }

  @Test
  void aDecisionFillsTheTalkAndTheSlidesInBothLanguages() throws Exception {
    town.approved("2027-01-01");
    assertThat(post(path("staff") + "/remarks/decided", leader, "0", "Husk <kaffen> & kagen"))
        .hasStatus(302);
    var slides = unpacked(get(path("staff") + "-da.pptx", leader));
    assertThat(texts(slides, "ppt/slides/"))
        .contains("Nordhus 1 går fra Klynge Nord til Havnen.", "Det gælder fra: 1. januar 2027")
        .contains("Klynge: Havnen", "Hvad det betyder for dit arbejde")
        .doesNotContain("Dit barn bliver i sit hus", "Husk");
    assertThat(texts(slides, "ppt/notesSlides/"))
        .contains("Husk &lt;kaffen> &amp; kagen", "Sydhus 3");
    assertThat(slides.get("ppt/slides/slide2.xml")).contains("type=\"title\"", "lang=\"da-DK\"");
    assertThat(get("/api/v1" + path("staff"), leader))
        .bodyText()
        .contains("Nordhus 1 går fra Klynge Nord til Havnen.", "Husk <kaffen> & kagen");
    assertThat(get("/api/v1" + path("nobody"), leader)).hasStatus(404);
    assertThat(pdf(get(path("staff") + "-en.pdf", leader)))
        .contains("Nordhus 1 moves from Klynge Nord to Havnen.", "1 January 2027")
        .contains("Own remark: Husk <kaffen> & kagen");
    assertThat(unpacked(get(path("parents") + "-da.docx", leader)).get("word/document.xml"))
        .contains("Barnet bliver i sit hus", "Husk &lt;kaffen");
  }

  @Test
  void aRemarkIsNotOverwrittenUnseenAndStaysWithItsPlace() {
    var address = path("parents") + "/remarks/children";
    assertThat(post(address, leader, "0", "Første")).hasStatus(302);
    assertThat(post(address, leader, "0", "Anden"))
        .hasStatus(409)
        .bodyText()
        .contains("Første", ">Anden</textarea>", "En anden har gemt");
    assertThat(post(address, leader, "1", "x".repeat(5001))).hasStatus(422);
    assertThat(post(address, leader, "1", "Anden")).hasStatus(302);
    assertThat(get(path("board"), leader)).bodyText().contains("Anden");
    assertThat(post(path("parents") + "/remarks/none", leader, "0", "x")).hasStatus(404);
    assertThat(get("/talking", leader))
        .bodyText()
        .contains("Nordhus 1")
        .doesNotContain("Nordhus 2");
    var other = "/talking/" + town.southHouses.getFirst().value() + "/staff";
    assertThat(get(other, leader)).hasStatus(404);
    assertThat(get(other, SignedIn.as(db, Role.READER))).hasStatus(403);
    var area = SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(town.area.value()));
    assertThat(get("/talking/" + town.south.value() + "/board", area))
        .bodyText()
        .contains("Sydhus 2");
  }

  @Test
  void aNewVersionIsWrittenByTheEditorAndPutInForceByTheOffice() {
    var editor = SignedIn.as(db, Role.EDITOR);
    var office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    assertThat(post(path("staff") + "/remarks/staff-plan", leader, "0", "Mødet kl. 16"))
        .hasStatus(302);
    var form =
        Objects.requireNonNull(
            post("/talking/template", editor, "", "").getResponse().getRedirectedUrl());
    assertThat(form).isEqualTo("/talking/template/2/sections");
    assertThat(section(form, editor, "{leder}", "1"))
        .hasStatus(422)
        .bodyText()
        .contains("Feltet {leder} findes ikke", "Kun ét afsnit");
    assertThat(section(form, editor, "Vi er {klynge}", "1")).hasStatus(302);
    assertThat(section(form, editor, "Vi er {klynge}", "1")).hasStatus(409);
    assertThat(get(path("staff"), leader)).bodyText().doesNotContain("Vi er");
    assertThat(publish(editor, "2")).hasStatus(403);
    publish(office, "1");
    assertThat(get(path("staff"), leader)).bodyText().doesNotContain("Vi er");
    publish(office, "2");
    assertThat(get(path("staff"), leader)).bodyText().contains("Vi er Klynge Nord", "Mødet kl. 16");
  }

  private MvcTestResult section(
      String address, RequestPostProcessor who, String line, String edition) {
    return web.post()
        .uri(address)
        .with(who)
        .with(csrf())
        .param("edition", edition)
        .param("title-da-0", "Kun ét afsnit")
        .param("title-en-0", "One section only")
        .param("STAFF-0", "1")
        .param("slide-da-0", line)
        .exchange();
  }

  private MvcTestResult publish(RequestPostProcessor who, String edition) {
    return web.post()
        .uri("/talking/template/2/publication")
        .with(who)
        .with(csrf())
        .param("edition", edition)
        .exchange();
  }

  private String path(String hearers) {
    return "/talking/" + town.northHouses.getFirst().value() + "/" + hearers;
  }

  private MvcTestResult get(String address, RequestPostProcessor who) {
    PublishedNow.look(program);
    return web.get().uri(address).with(who).exchange();
  }

  private MvcTestResult post(
      String address, RequestPostProcessor who, String version, String text) {
    PublishedNow.look(program);
    return web.post()
        .uri(address)
        .with(who)
        .with(csrf())
        .param("version", version)
        .param("text", text)
        .exchange();
  }

  /// By name, read without the library that wrote them.
  private static Map<String, String> unpacked(MvcTestResult file) throws IOException {
    var parts = new TreeMap<String, String>();
    var content = file.getResponse().getContentAsByteArray();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return parts;
  }

  private static String texts(Map<String, String> parts, String folder) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(folder) && part.getKey().endsWith(".xml"))
        .flatMap(part -> TEXT.matcher(part.getValue()).results())
        .map(found -> found.group(1))
        .collect(Collectors.joining("\n"));
  }

  private static String pdf(MvcTestResult file) throws IOException {
    try (var document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
