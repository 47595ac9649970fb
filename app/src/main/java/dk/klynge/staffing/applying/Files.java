package dk.klynge.staffing.applying;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The curriculum vitae and other attachments of applications.
@Component
class Files {

  private static final String CV = "application-cv";
  private static final String OTHER = "application";

  private final Attachments attachments;
  private final Texts texts;

  Files(Attachments attachments, Texts texts) {
    this.attachments = attachments;
    this.texts = texts;
  }

  /// @param cv whether it is the curriculum vitae
  record File(UUID id, String name, long kilobytes, boolean cv) {}

  List<File> of(ApplicationId id) {
    return all(id)
        .map(one ->
            new File(
                one.id(), one.name(), (one.size() + 1023) / 1024, one.owner().kind().equals(CV)))
        .toList();
  }

  Stream<Attachment> all(ApplicationId id) {
    return Stream.concat(
        attachments.of(new Owner(CV, id.value())).stream(),
        attachments.of(new Owner(OTHER, id.value())).stream());
  }

  Optional<Attachment> find(ApplicationId id, UUID file) {
    return all(id).filter(one -> one.id().equals(file)).findFirst();
  }

  byte[] content(UUID file) {
    return attachments.content(file);
  }

  /// Nothing is changed any more where the text is fixed.
  ///
  /// @return why a file is not taken; empty where all is well
  Optional<String> change(ApplicationId id, ApplyForm form, Window window) {
    if (window.isTextFixed()) return Optional.empty();
    all(id)
        .filter(one -> form.removed().contains(one.id()))
        .forEach(one -> attachments.remove(one.id()));
    for (var file : form.files()) {
      var owner = new Owner(file.kind().equals("cv") ? CV : OTHER, id.value());
      if (attachments.add(owner, file.name(), file.content())
          instanceof Added.Rejected(var key, var arguments))
        return Optional.of(texts.say(key, arguments.toArray()));
    }
    return all(id).count() <= CheckApplication.MOST_FILES
        ? Optional.empty()
        : Optional.of(texts.say("staffing.applying.error.files", CheckApplication.MOST_FILES));
  }

  void removeAll(ApplicationId id) {
    all(id).forEach(one -> attachments.remove(one.id()));
  }
}
