package dk.klynge.planning.reading;

import dk.klynge.organisation.Entry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Institutions by the id the engine knows them by.
public record SiteNames(Map<String, Entry> sites) {

  /// So many are named in a sentence; of more it says how many.
  private static final int MOST = 12;

  public static SiteNames of(Collection<Entry> entries) {
    var sites = new LinkedHashMap<String, Entry>();
    for (var entry : entries) sites.put(entry.id().value().toString(), entry);
    return new SiteNames(sites);
  }

  /// The institution of an id that the question holds.
  public Entry entry(String id) {
    return Objects.requireNonNull(sites.get(id), () -> "No institution of the question: " + id);
  }

  /// The name of the institution, or the text itself where it is no institution's id.
  public String of(String id) {
    var site = sites.get(id);
    return site == null ? id : site.name();
  }

  public String listed(List<String> ids) {
    var some = ids.stream().limit(MOST).map(this::of).collect(Collectors.joining(", "));
    return ids.size() > MOST ? some + " … (" + ids.size() + ")" : some;
  }
}
