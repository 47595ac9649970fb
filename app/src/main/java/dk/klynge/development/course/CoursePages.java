package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Courses.Seat;
import dk.klynge.organisation.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of courses show.
final class CoursePages {

  private CoursePages() {}

  record Option(String value, String text) {}

  /// @param state of the one who looks: seated, waiting, invited or empty
  record Line(Course course, String areas, int free, int waiting, String state) {}

  /// @param asked what was searched by
  record CataloguePage(
      Asked asked, List<Line> lines, List<Option> themes, List<Option> areas, boolean mayOffer) {}

  /// @param when coming, over or drafts
  record Asked(String q, String theme, String area, String when) {}

  /// @param hindrance why the one who looks cannot sign up; empty where they can, or have a seat
  /// @param own seat of the one who looks
  /// @param place of the own seat in the line
  /// @param led people whom the one who looks may sign up
  /// @param ledSeats seats of people whom they lead
  /// @param seats all, for those who keep the catalogue
  /// @param forgotten where it is not kept any more who took part
  record CoursePage(
      Course course,
      String about,
      String areas,
      String competences,
      String positions,
      int free,
      int waiting,
      int invited,
      Optional<String> hindrance,
      Optional<Seat> own,
      int place,
      List<Named> led,
      List<Seat> ledSeats,
      List<Seat> seats,
      Wished wished,
      Optional<Forgotten> forgotten,
      Rights rights) {}

  /// @param wishes that the course was made of
  /// @param left how many who wish for it are neither invited nor have a seat
  record Wished(int wishes, int left) {}

  /// @param seated how many had a seat
  record Forgotten(LocalDate on, int seated) {}

  /// @param open one can sign up today
  /// @param self the one who looks is a person of the register
  /// @param offer keeps the catalogue
  /// @param begun the first meeting has been
  /// @param withdraw one can still withdraw by oneself
  record Rights(boolean open, boolean self, boolean offer, boolean begun, boolean withdraw) {}

  /// @param course as it is; empty for a new one
  /// @param rows of meetings, some empty
  /// @param errors texts by field
  /// @param theirs what somebody else has saved meanwhile
  record FormPage(
      Optional<Course> course,
      String token,
      CourseForm form,
      List<CourseForm.Row> rows,
      List<Option> themes,
      List<Option> areas,
      List<Option> competences,
      List<Option> positions,
      Map<String, String> errors,
      Optional<Course> theirs) {}

  /// @param people how many who wish for it are neither invited nor have a seat
  /// @param chosen to invite them
  record InviteWished(int people, boolean chosen) {}

  record InvitePage(
      Course course,
      List<String> chosen,
      String area,
      String addresses,
      InviteWished wished,
      List<Option> positions,
      List<Option> areas,
      Map<String, String> errors) {}

  /// @param place in the line; 0 for a seat
  record Mine(Course course, Seat seat, int place, boolean mayWithdraw) {}

  record MyPage(
      List<Mine> coming,
      List<Mine> over,
      List<Course> invitations,
      boolean known,
      LocalDate today) {}
}
