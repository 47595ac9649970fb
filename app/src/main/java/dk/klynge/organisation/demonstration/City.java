package dk.klynge.organisation.demonstration;

import java.util.List;
import java.util.random.RandomGenerator;

/// The invented city lies by a bay, in open country on the real map, with the sea in the
/// south-east.
final class City {

  record Area(String name, List<District> districts) {}

  /// A part of the city around a point; `reach` in kilometres holds most of its houses.
  record District(
      String name, double latitude, double longitude, double reach, List<String> streets) {}

  record Spot(double latitude, double longitude) {}

  static final String MUNICIPALITY = "Ravnshavn Kommune";
  static final String TOWN = "Ravnshavn";

  static final List<Area> AREAS =
      List.of(
          new Area(
              "Havnen og Indre By",
              List.of(
                  district(
                      "Gammelhavn",
                      0,
                      0,
                      "Rebslagergade",
                      "Ankerstræde",
                      "Toldbodkaj",
                      "Kompasgade"),
                  district(
                      "Domkvarteret", -1.5, 0.9, "Klokkerstræde", "Præstegade", "Bispens Gang"),
                  district("Værftet", 1.0, 1.6, "Spantegade", "Nitteværkstedet", "Beddingen"))),
          new Area(
              "Nordbyen",
              List.of(
                  district("Mosevang", -0.6, 4.0, "Kærvej", "Dunhammervej", "Mosestien"),
                  district("Teglværket", 2.0, 4.6, "Lergravsvej", "Brændovnsvej", "Murstensvej"),
                  district("Nordlund", -2.8, 5.6, "Lundens Allé", "Nåletræsvej", "Skovfogedvej"),
                  district("Højmarken", 0.8, 6.8, "Højmarksvej", "Plovvej", "Lærkebakken"))),
          new Area(
              "Vestbyen",
              List.of(
                  district("Vesterbakken", -4.0, 0.6, "Bakkevej", "Udsigten", "Trappestræde"),
                  district("Engdraget", -5.4, 2.8, "Engvej", "Kløvervej", "Høstvej"),
                  district("Kildehøj", -6.6, -0.4, "Kildevej", "Brøndvej", "Vandværksvej"),
                  district("Skovkanten", -7.8, 1.8, "Egevej", "Bøgestien", "Savværksvej"))),
          new Area(
              "Sønderbro",
              List.of(
                  district("Sønderbro", -2.6, -2.2, "Søndergade", "Brostræde", "Møllerens Vej"),
                  district("Åkanten", -4.8, -3.2, "Åvej", "Sluseengen", "Isfuglevej"),
                  district("Lergraven", -6.6, -3.8, "Pottemagervej", "Drejervej", "Glasurvej"))),
          new Area(
              "Østerstrand",
              List.of(
                  district("Østerstrand", 4.2, 3.2, "Strandalléen", "Klitvej", "Badevej"),
                  district("Klinten", 6.4, 5.0, "Klintevej", "Kridtvej", "Svalevej"),
                  district("Fyrmarken", 5.2, 7.2, "Fyrvej", "Lanternen", "Lodsvej"))));

  /// The middle of the old harbour.
  private static final double LATITUDE = 55.222;

  private static final double LONGITUDE = 12.095;
  private static final double KM_NORTH = 1 / 111.2;
  private static final double KM_EAST = 1 / 63.5;

  private City() {}

  private static District district(String name, double east, double north, String... streets) {
    return new District(
        name, LATITUDE + north * KM_NORTH, LONGITUDE + east * KM_EAST, 0.75, List.of(streets));
  }

  /// A spot in the district and never in the sea.
  static Spot spot(District district, RandomGenerator chance) {
    while (true) {
      var spot =
          new Spot(
              district.latitude() + chance.nextGaussian() * district.reach() * KM_NORTH,
              district.longitude() + chance.nextGaussian() * district.reach() * KM_EAST);
      if (onLand(spot)) return spot;
    }
  }

  /// The coast runs from south-west to north-east; land is to the north-west of it.
  static boolean onLand(Spot spot) {
    return 0.22 * (spot.latitude() - 55.17) - 0.07 * (spot.longitude() - 12.06) > 0;
  }
}
