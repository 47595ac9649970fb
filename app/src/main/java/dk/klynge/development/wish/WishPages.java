package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes.State;
import dk.klynge.development.wish.WishWords.Option;
import dk.klynge.organisation.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the pages of wishes show.
final class WishPages {

  private WishPages() {}

  /// @param who for whom it is
  /// @param place the cluster; may be empty
  /// @param course by which it is met, where it is one of the catalogue
  /// @param mayOpen the one who looks sees the course, which may be a draft
  record Line(
      UUID id,
      String subject,
      String words,
      String who,
      String place,
      String origin,
      Instant at,
      String by,
      State state,
      Optional<Named> course,
      boolean mayOpen,
      Optional<LocalDate> metOn,
      boolean mayWithdraw) {}

  /// @param name of the cluster; empty where it is not known
  record Count(String name, int wishes) {}

  /// Open wishes about one thing.
  record Group(String code, String subject, int wishes, List<Count> clusters, List<Line> lines) {}

  /// @param chosen ids of wishes
  record GatheredPage(
      List<Group> groups,
      List<Line> answered,
      List<Option> courses,
      Set<String> chosen,
      String course,
      Map<String, String> errors) {}

  /// @param known the one who looks is a person of the register
  record MyPage(
      List<Line> lines,
      boolean known,
      List<Option> themes,
      List<Option> competences,
      List<Option> people,
      Map<String, String> form,
      Map<String, String> errors) {}

  record NewPage(
      List<Option> themes,
      List<Option> competences,
      List<Option> clusters,
      Set<String> chosen,
      Map<String, String> form,
      Map<String, String> errors) {}
}
