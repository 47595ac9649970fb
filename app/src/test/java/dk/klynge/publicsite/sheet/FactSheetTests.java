package dk.klynge.publicsite.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.publicsite.sheet.SheetBatch.State;
import dk.klynge.publicsite.site.PublishedNow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/// Who gets which sheets, and what they say before and after a decision.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class FactSheetTests {

  private static final String OF_THE_NORTH = "place=cluster:%s&chosen=1&audience=staff&language=da";

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired ApplicationContext program;
  @Autowired MakeBatch batch;
  @Autowired SheetBatches batches;

  private DecisionTown town;
  private RequestPostProcessor editor;

  @BeforeEach
  void aTown() {
    town = new DecisionTown(db, web);
    clock.moveTo(MovableClock.Moved.BEGIN);
    editor = SignedIn.as(db, Role.EDITOR);
  }

  @Test
  void aDraftIsOnNoSheetAndADecisionIsOnAll() throws Exception {
    town.putForward(town.scenario(), 2);
    var house = town.northHouses.getFirst();
    assertThat(text(door(house))).contains("Nordhus 1", "Klynge Nord").doesNotContain("Havnen");
    town.approved("2027-01-01");
    assertThat(text(door(house))).contains("Fra 1. januar 2027", "til Havnen");
    assertThat(text(see("/fact-sheets/" + house.value() + "/staff-en.pdf", editor)))
        .contains("From 1 January 2027", "Your place of work is still Nordhus 1");
  }

  @Test
  void theDoorSheetIsKeptByCachesAndNotSentTwice() {
    var first = door(town.northHouses.getFirst()).getResponse();
    assertThat(first.getHeader("Cache-Control")).contains("public", "max-age=60");
    assertThat(first.getHeader("Content-Disposition")).contains("inline");
    var again =
        web.get()
            .uri(path(town.northHouses.getFirst()))
            .header("If-None-Match", Objects.requireNonNull(first.getHeader("ETag")))
            .exchange();
    assertThat(again).hasStatus(304);
    assertThat(web.get().uri(path(new InstitutionId(UUID.randomUUID()))).exchange()).hasStatus(404);
  }

  @Test
  void allAtOnceAreOneFileWithReadableNamesAndAreCounted() throws Exception {
    var before = made();
    var zip = see("/fact-sheets/sheets.zip?" + OF_THE_NORTH.formatted(town.north.value()), editor);
    assertThat(names(zip))
        .containsExactly(
            "Byen/Klynge Nord/Nordhus 1-medarbejdere-da.pdf",
            "Byen/Klynge Nord/Nordhus 2-medarbejdere-da.pdf",
            "Byen/Klynge Nord/Nordhus 3-medarbejdere-da.pdf");
    assertThat(made()).isEqualTo(before + 3);
    assertThat(see("/fact-sheets", editor)).bodyText().contains("3 ark om 3 institutioner");
  }

  @Test
  void manySheetsAreMadeInTheBackgroundAndStoppedByWhoAsked() throws Exception {
    var choice = OF_THE_NORTH.formatted(town.north.value());
    assertThat(see("/fact-sheets/batches/new?" + choice, editor)).bodyText().contains("3 ark");
    assertThat(asked(choice)).isEqualTo(asked(choice));
    var address = "/fact-sheets/batches/" + queued("made");
    batch.make(UUID.fromString(address.replaceFirst(".*/", "")));
    assertThat(see(address, editor)).bodyText().contains("Filen er klar", "3 ark");
    assertThat(names(see(address + "/sheets.zip", editor)))
        .hasSize(3)
        .contains("Byen/Klynge Nord/Nordhus 2-medarbejdere-da.pdf");
    assertThat(see(address, SignedIn.as(db, Role.EDITOR))).hasStatus(404);

    var id = queued("stopped");
    var stopped = "/fact-sheets/batches/" + id;
    web.post().uri(stopped + "/cancellation").with(editor).with(csrf()).exchange();
    batch.make(id);
    assertThat(see(stopped, editor)).bodyText().contains("Du har stoppet det");
    assertThat(see(stopped + "/sheets.zip", editor)).hasStatus(404);
    assertThat(see("/fact-sheets", editor)).bodyText().contains("klar", "stoppet");
  }

  private String asked(String choice) {
    look();
    var address = "/fact-sheets/batches?" + choice + "&form=one";
    var made = web.post().uri(address).with(editor).with(csrf()).exchange();
    return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
  }

  /// Without a job, so that nobody else makes it meanwhile.
  private UUID queued(String form) {
    var id = UUID.randomUUID();
    var by = db.sql("select asked_by from publicsite.sheet_batch order by asked_at desc limit 1");
    var asked = new SheetBatch.Asked(clock.instant(), by.query(String.class).single(), "");
    var choice = new Choice("all", List.of("staff"), List.of("da"));
    var houses = town.northHouses.stream().map(InstitutionId::value).collect(Collectors.toSet());
    batches.add(
        new SheetBatch(id, asked, choice, houses, "https://x.example", 0, State.UNDER_WAY),
        form + id);
    return id;
  }

  @Test
  void withoutAnAudienceThePageSaysWhatIsMissing() {
    var nothing = see("/fact-sheets/sheets.zip?place=all&chosen=1&language=da", editor);
    assertThat(nothing).hasStatus(302);
    assertThat(see(Objects.requireNonNull(nothing.getResponse().getRedirectedUrl()), editor))
        .bodyText()
        .contains("Vælg mindst én målgruppe");
  }

  @Test
  void aLeaderGetsTheSheetsOfTheOwnHousesAndNobodyWithoutARole() {
    var leader = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(town.north.value()));
    assertThat(see("/fact-sheets", leader)).bodyText().contains("Nordhus 1").doesNotContain("Syd");
    assertThat(see("/api/v1/fact-sheets", leader))
        .bodyText()
        .contains("Nordhus 1", "/leaders-en.pdf", "\"total\":3")
        .doesNotContain("Syd");
    var other = "/fact-sheets/" + town.southHouses.getFirst().value() + "/leaders-da.pdf";
    assertThat(see(other, leader)).hasStatus(404);
    assertThat(see(other, SignedIn.as(db, Role.READER))).hasStatus(403);
  }

  private static String path(InstitutionId house) {
    return "/foraeldre/institutioner/" + house.value() + "/faktaark.pdf";
  }

  private MvcTestResult door(InstitutionId house) {
    look();
    return web.get().uri(path(house)).exchange();
  }

  private MvcTestResult see(String path, RequestPostProcessor who) {
    look();
    return web.get().uri(path).with(who).exchange();
  }

  private void look() {
    PublishedNow.look(program);
  }

  private int made() {
    return db.sql("select coalesce(sum(sheets), 0)::int from publicsite.public_sheets_made")
        .query(Integer.class)
        .single();
  }

  private static List<String> names(MvcTestResult zip) throws IOException {
    var names = new ArrayList<String>();
    try (var in =
        new ZipInputStream(new ByteArrayInputStream(zip.getResponse().getContentAsByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        names.add(entry.getName());
    }
    return names;
  }

  private static String text(MvcTestResult result) throws IOException {
    try (var document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
