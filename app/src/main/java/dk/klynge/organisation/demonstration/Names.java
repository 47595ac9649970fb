package dk.klynge.organisation.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Plain Danish names that belong to nobody.
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Sol",
          "Måne",
          "Stjerne",
          "Skov",
          "Eng",
          "Bakke",
          "Kløver",
          "Birke",
          "Ege",
          "Linde",
          "Mose",
          "Strand",
          "Klit",
          "Mølle",
          "Kilde",
          "Lærke",
          "Stære",
          "Svale",
          "Spurve",
          "Ræve",
          "Hare",
          "Myre",
          "Humle",
          "Vinter",
          "Sommer",
          "Regnbue",
          "Valmue",
          "Hylde",
          "Blomster",
          "Kastanje");
  private static final List<String> LAST =
      List.of(
          "huset", "gården", "reden", "toppen", "haven", "lunden", "dalen", "krogen", "marken",
          "boet");
  private static final Map<String, String> BEFORE =
      Map.of(
          "nursery", "Vuggestuen ",
          "kindergarten", "Børnehaven ",
          "integrated", "",
          "after_school", "Fritidshjemmet ",
          "club", "Klubben ",
          "special", "Specialbørnehaven ");
  private static final List<String> GIVEN =
      List.of(
          "Anne",
          "Birgitte",
          "Camilla",
          "Dorthe",
          "Ellen",
          "Fatima",
          "Gitte",
          "Hanne",
          "Inge",
          "Jette",
          "Karen",
          "Lene",
          "Mette",
          "Nanna",
          "Olga",
          "Pia",
          "Rikke",
          "Sanne",
          "Tove",
          "Ulla",
          "Aksel",
          "Bo",
          "Carsten",
          "Daniel",
          "Erik",
          "Flemming",
          "Henrik",
          "Ibrahim",
          "Jens",
          "Kim",
          "Lars",
          "Mikkel",
          "Niels",
          "Ole",
          "Peter",
          "Rasmus",
          "Søren",
          "Thomas",
          "Ulrik",
          "Viggo");
  private static final List<String> FAMILY =
      List.of(
          "Abildgren",
          "Bækmark",
          "Dalhøj",
          "Egelykke",
          "Fjordby",
          "Grønløkke",
          "Havbo",
          "Ildskov",
          "Klitmand",
          "Lundkær",
          "Mosegren",
          "Nørrelyst",
          "Overbo",
          "Plougstad",
          "Rosenlykke",
          "Skovdal",
          "Strandmose",
          "Tangbjerg",
          "Udsholm",
          "Vindmark",
          "Ålykke",
          "Ørnskov",
          "Bjerregren",
          "Elmekær",
          "Hyldemose",
          "Kildelyst",
          "Lyngsted",
          "Revsgren",
          "Sivkær",
          "Tornhøj");

  private final Random chance;
  private final Map<String, List<String>> left = new HashMap<>();

  Names(Random chance) {
    this.chance = chance;
  }

  /// A name that no other institution has.
  String institution(String type) {
    var names = left.computeIfAbsent(type, _ -> shuffled());
    return BEFORE.getOrDefault(type, "") + names.removeLast();
  }

  String person() {
    return GIVEN.get(chance.nextInt(GIVEN.size()))
        + " "
        + FAMILY.get(chance.nextInt(FAMILY.size()));
  }

  private List<String> shuffled() {
    var names = new ArrayList<String>();
    for (var first : FIRST) for (var last : LAST) names.add(first + last);
    Collections.shuffle(names, chance);
    return names;
  }
}
