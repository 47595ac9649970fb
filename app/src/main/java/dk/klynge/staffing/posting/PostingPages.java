package dk.klynge.staffing.posting;

import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.posting.PostingComments.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages show. Templates only read.
final class PostingPages {

  private PostingPages() {}

  /// A posting in the making.
  ///
  /// @param latest whether its profile is the newest version
  /// @param text what the form holds, also where it could not be saved
  /// @param theirs what somebody else has saved meanwhile
  /// @param announcement the two moments as the form writes them
  record ShowPage(
      Post post,
      Posting posting,
      String state,
      ProfileText profile,
      boolean latest,
      String text,
      Optional<String> theirs,
      Map<String, String> announcement,
      Optional<Instant> lastMinute,
      List<Comment> comments,
      Rights rights) {}

  /// @param mayAnnounce the gate is open
  /// @param again the round is over, and another may follow
  record Rights(
      boolean write, boolean check, boolean comment, boolean mayAnnounce, boolean again) {}

  /// A profile in the language of the page.
  record ProfileText(
      String key,
      int version,
      String title,
      String introduction,
      List<String> responsibilities,
      List<String> competences) {

    static ProfileText of(JobProfile profile, String language) {
      return new ProfileText(
          profile.key(),
          profile.version(),
          profile.title().in(language),
          profile.introduction().in(language),
          profile.responsibilities().stream().map(text -> text.in(language)).toList(),
          profile.competences().stream().map(text -> text.in(language)).toList());
    }
  }

  record AnnouncementsPage(List<Row> rows, List<Subscribed> subscriptions, boolean known) {}

  record Row(String id, String kind, String place, String area, Instant lastMinute) {}

  record Subscribed(String kind, boolean on) {}

  record AnnouncementPage(
      String id,
      Post post,
      String area,
      ProfileText profile,
      String localPart,
      Instant publish,
      Instant lastMinute,
      boolean open) {}

  record WaitingPage(List<Waiting> waiting) {}

  record Waiting(Post post, Posting posting) {}

  record ProfilesPage(List<ProfileText> profiles, boolean mayEdit) {}

  record ProfilePage(ProfileText profile, List<Integer> versions, int latest, boolean mayEdit) {}

  /// @param values of the form by field
  record ProfileForm(
      String key, int based, Map<String, String> values, Map<String, String> errors) {}
}
