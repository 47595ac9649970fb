package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.HousePage;
import dk.klynge.publicsite.HousePage.Change;
import dk.klynge.publicsite.HousePage.Group;
import dk.klynge.publicsite.HousePage.Leader;
import dk.klynge.publicsite.HousePage.Link;
import dk.klynge.publicsite.paper.Audience;
import dk.klynge.publicsite.paper.Sheet;
import dk.klynge.publishing.published.PublicDates.PublicDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sheets of an invented municipality, for measuring: every second institution moves, the
/// clusters have two to eight houses.
record InventedSheets(int institutions) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final int IN_CLUSTER = 6;
  private static final List<PublicDate> DATES =
      List.of(
          new PublicDate(
              "Klyngelederne er udpeget",
              LocalDate.of(2026, 12, 1),
              LocalDate.of(2026, 12, 1),
              false),
          new PublicDate(
              "Valg til bestyrelsen", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 29), true));

  Stream<SheetArchive.Entry> entries() {
    return IntStream.range(0, institutions)
        .boxed()
        .flatMap(number ->
            Stream.of("da", "en")
                .flatMap(language ->
                    Stream.of(Audience.values())
                        .map(audience -> entry(number, audience, Locale.of(language)))));
  }

  private static SheetArchive.Entry entry(int number, Audience audience, Locale language) {
    var folder = "Område %d/Klynge %d/".formatted(number / 60 + 1, number / IN_CLUSTER + 1);
    return new SheetArchive.Entry(
        folder,
        new Sheet(house(number, language), audience, language, TODAY, "https://klynge.example.dk"));
  }

  private static HousePage house(int number, Locale language) {
    var root =
        language.getLanguage().equals("en")
            ? "/parents/institutions/"
            : "/foraeldre/institutioner/";
    var id = new UUID(1, number);
    return new HousePage(
        id,
        root + id,
        "",
        "",
        name(number),
        "integrated",
        "Ællestræde %d, 9999 Ravnshavn".formatted(number + 1),
        "Område Øst",
        group(number, number),
        change(number),
        null,
        leaders(number),
        DATES,
        List.of(),
        Map.of());
  }

  private static @Nullable Change change(int number) {
    return number % 2 == 0
        ? new Change(
            "moves",
            NEW_YEAR,
            "Børneudvalget, 8. september 2026",
            number % 4 / 2,
            group(number + IN_CLUSTER, number))
        : null;
  }

  private static List<Leader> leaders(int number) {
    return List.of(
        new Leader("pedagogical_leader", name(number), number % 9 == 0 ? "" : "Åse Brø " + number),
        new Leader("cluster_leader", "Klynge " + (number / IN_CLUSTER + 1), "Jørgen Æblegård"),
        new Leader("area_manager", "Område Øst", "Solveig Høst"));
  }

  private static Group group(int number, int without) {
    var first = number / IN_CLUSTER * IN_CLUSTER;
    return new Group(
        "Klynge " + (number / IN_CLUSTER + 1),
        "municipal",
        IntStream.range(first, first + 2 + number / IN_CLUSTER % 7)
            .filter(one -> one != without)
            .mapToObj(one -> new Link(name(one), ""))
            .toList());
  }

  private static String name(int number) {
    var names =
        List.of("Solsikken", "Mælkevejen", "Ællingen", "Skovbrynet", "Åkanden", "Børnehuset Øen");
    return names.get(number % names.size()) + " " + (number + 1);
  }
}
