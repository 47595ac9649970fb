package dk.klynge.staffing.application;

import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.application.ApplicationPages.File;
import dk.klynge.staffing.application.ApplicationPages.Option;
import dk.klynge.staffing.application.ApplicationPages.ScreeningForm;
import dk.klynge.staffing.application.ApplicationPages.ShowPage;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The page of one application, with as much of it as the reader's capacity opens.
@Component
class ShowApplication {

  private final ApplicationTexts texts;
  private final Screenings screenings;
  private final Attachments attachments;
  private final RegisterView view;
  private final Texts words;
  private final Guard guard;

  ShowApplication(
      ApplicationTexts texts,
      Screenings screenings,
      Attachments attachments,
      RegisterView view,
      Texts words,
      Guard guard) {
    this.texts = texts;
    this.screenings = screenings;
    this.attachments = attachments;
    this.view = view;
    this.words = words;
    this.guard = guard;
  }

  /// The form of the screening as it is sent; a radio that is not chosen is not sent.
  record Answer(String qualified, String reason, String seen) {

    Answer(@Nullable String qualified, @Nullable String reason, @Nullable String seen) {
      this.qualified = qualified == null ? "" : qualified;
      this.reason = reason == null ? "" : reason;
      this.seen = seen == null ? "" : seen;
    }
  }

  ShowPage page(Submitted application, Capacity capacity) {
    var now = screenings.find(application.id());
    var form =
        new ScreeningForm(
            now,
            now.map(one -> one.qualified() ? "yes" : "no").orElse(""),
            now.map(Screening::reason).filter(reason -> !reason.equals("–")).orElse(""),
            now.map(one -> one.at().toString()).orElse(""),
            "");
    return page(application, capacity, form);
  }

  /// What was typed stays; what was screened in the meantime is shown beside it.
  ShowPage again(Submitted application, Capacity capacity, Answer sent, String key) {
    var now = screenings.find(application.id());
    var form =
        new ScreeningForm(
            now,
            sent.qualified(),
            sent.reason(),
            now.map(one -> one.at().toString()).orElse(""),
            words.say(key));
    return page(application, capacity, form);
  }

  private ShowPage page(Submitted application, Capacity capacity, ScreeningForm form) {
    var wishes = wishes(application, capacity);
    var whole = !(capacity instanceof Capacity.Committee(var _));
    var mayScreen =
        whole && guard.may(StaffingActions.SCREEN, new Scope.Area(application.area().value()));
    return new ShowPage(
        view.row(application, wishes, whole ? form.now() : Optional.empty()),
        wishes.stream().map(post -> new Option(post.value().toString(), view.place(post))).toList(),
        texts.statement(application.id()),
        ApplicationController.files(attachments, application.id())
            .map(one -> new File(one.id(), one.name(), (one.size() + 1023) / 1024))
            .toList(),
        mayScreen ? Optional.of(form) : Optional.empty(),
        whole,
        guard.may(StaffingActions.RULE_RECORDS));
  }

  static List<PostId> wishes(Submitted application, Capacity capacity) {
    return switch (capacity) {
      case Capacity.Hr(), Capacity.AreaManager() -> application.wishes();
      case Capacity.Committee(var posts) -> posts;
    };
  }
}
