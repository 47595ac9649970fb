package dk.klynge.staffing.post;

import dk.klynge.staffing.PostAspect.Line;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.post.PostRows.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages show. Templates only read.
final class PostPages {

  private PostPages() {}

  record ListPage(
      List<Row> rows,
      int open,
      String q,
      String kind,
      String state,
      String campaign,
      String area,
      String origin,
      List<Option> kinds,
      List<Option> states,
      List<Option> campaigns,
      List<Option> areas,
      List<Option> origins,
      boolean mayReport) {}

  record Option(String value, String text) {}

  /// @param lines what the features say, in order
  record ShowPage(
      Post post,
      String area,
      String campaign,
      String requirements,
      Optional<String> withdrawn,
      List<Line> lines,
      boolean mayWithdraw) {}

  record FormPage(
      Map<String, String> values, Map<String, String> errors, List<Option> institutions) {}
}
