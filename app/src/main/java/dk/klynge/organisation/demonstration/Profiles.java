package dk.klynge.organisation.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What institutions stand for, in their own words: one in three has put it in writing.
final class Profiles {

  private static final List<String> DAYCARE =
      List.of(
          "Udeliv hele året: bål, dyr og lange dage i det fri",
          "Musik og rytmik fra morgensang til bedsteforældrekor",
          "Krop og bevægelse med egen hoppesal",
          "Sproget i hverdagen, med mange modersmål på stuerne",
          "Køkkenet som værksted: børnene laver mad hver dag",
          "Små fællesskaber på tværs af alder",
          "Leg og science: vi undersøger, hvordan verden hænger sammen",
          "Billedkunst og værksteder med åbne døre",
          "Ro og nærvær med faste hold hele dagen");

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "after_school",
              List.of(
                  "Værksteder, som børnene selv driver",
                  "Sport og spil med plads til begyndere",
                  "Fællesspisning og lektiecafé om torsdagen"),
          "club", List.of("Musikstudie og scene", "Båd- og fiskeklub", "Gaming, mad og samvær"),
          "special", List.of("Sanseintegration og rolige rum", "Tegn til tale i hele huset"));

  private Profiles() {}

  static Optional<String> of(String type, Random chance) {
    var all = OTHERS.getOrDefault(type, DAYCARE);
    int drawn = chance.nextInt(3 * all.size());
    return drawn < all.size() ? Optional.of(all.get(drawn)) : Optional.empty();
  }
}
