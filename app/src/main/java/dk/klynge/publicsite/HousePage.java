package dk.klynge.publicsite;

import dk.klynge.publishing.published.PublicDates.PublicDate;
import dk.klynge.publishing.published.PublicQuestions.Answered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the structure means for one institution, as far as it is published. The parents' site and
/// the fact sheets say it, each in its own form.
///
/// @param url of the page itself
/// @param subscription where one subscribes to news of it
/// @param sheet where its fact sheet for parents lies
/// @param cluster today; null where it is in none
/// @param change null where nothing has been decided for it
/// @param formerly null where it did not leave a cluster within the last year
/// @param passages what editors wrote, by the name of the passage
public record HousePage(
    UUID id,
    String url,
    String subscription,
    String sheet,
    String name,
    String type,
    String address,
    String area,
    @Nullable Group cluster,
    @Nullable Change change,
    @Nullable Formerly formerly,
    List<Leader> leaders,
    List<PublicDate> dates,
    List<Answered> questions,
    Map<String, String> passages) {

  /// @param kind municipal, self_owning, special or network
  /// @param others the other institutions in it
  public record Group(String name, String kind, List<Link> others) {}

  /// @param kind joins, moves, renamed, company, leaves or nothing
  /// @param to null where it will be in no cluster
  public record Change(
      String kind, LocalDate day, String decision, int conditions, @Nullable Group to) {}

  public record Formerly(String cluster, LocalDate until) {}

  /// @param name empty while the post is vacant
  public record Leader(String kind, String place, String name) {}

  public record Link(String name, String url) {}
}
