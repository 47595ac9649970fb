package dk.klynge.organisation.exchange;

import java.util.Map;

/// The Danish names of the classes, which go into the other system whatever language the page has.
final class MoNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("administration", "Forvaltning"),
          Map.entry("area", "Område"),
          Map.entry("cluster", "Klynge"),
          Map.entry("network", "Netværk"),
          Map.entry("institution-nursery", "Vuggestue"),
          Map.entry("institution-kindergarten", "Børnehave"),
          Map.entry("institution-integrated", "Aldersintegreret institution"),
          Map.entry("institution-after_school", "SFO eller fritidshjem"),
          Map.entry("institution-club", "Klub"),
          Map.entry("institution-special", "Specialinstitution"),
          Map.entry("institution-family_daycare", "Dagpleje"),
          Map.entry("institution-other", "Anden institution"),
          Map.entry("linjeorganisation", "Linjeorganisation"),
          Map.entry("selvejende-institution", "Selvejende institution"),
          Map.entry("dar", "Postadresse"),
          Map.entry("text", "Postadresse (fritekst)"),
          Map.entry("www", "Hjemmeside"),
          Map.entry("p-nummer", "P-nummer"),
          Map.entry("head_of_administration", "Forvaltningschef"),
          Map.entry("area_manager", "Områdechef"),
          Map.entry("cluster_leader", "Klyngeleder"),
          Map.entry("institution_leader", "Institutionsleder"),
          Map.entry("pedagogical_leader", "Pædagogisk leder"),
          Map.entry("deputy", "Souschef"),
          Map.entry("department_leader", "Afdelingsleder"),
          Map.entry("pedagogue", "Pædagog"),
          Map.entry("assistant", "Pædagogisk assistent"),
          Map.entry("consultant", "Konsulent"),
          Map.entry("other", "Medarbejder"),
          Map.entry("ledelse", "Ledelse"));

  private MoNames() {}

  static String of(String key) {
    return NAMES.getOrDefault(key, key);
  }
}
