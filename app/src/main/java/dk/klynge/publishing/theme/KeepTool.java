package dk.klynge.publishing.theme;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Added;
import dk.klynge.documents.Attachments.Attachment;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tools are put into the toolbox, changed, given a newer file, and taken out.
@Service
class KeepTool {

  private static final String KIND = "publishing-tool";

  private final Tools tools;
  private final Attachments attachments;
  private final AuditTrail audit;

  KeepTool(Tools tools, Attachments attachments, AuditTrail audit) {
    this.tools = tools;
    this.attachments = attachments;
    this.audit = audit;
  }

  /// The same form makes one, however often it is sent.
  @Transactional
  Written<ToolId, Tool> make(ToolForm form, String token) {
    var before = tools.madeFrom(token);
    if (before.isPresent()) return new Written.Saved<>(before.get());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    var id = tools.insert(token, form);
    told(id, form.name().danish(), "version", "1");
    return new Written.Saved<>(id);
  }

  @Transactional
  Written<ToolId, Tool> change(Tool tool, ToolForm form) {
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    if (!tools.update(tool.id(), form.versionNumber(), form))
      return new Written.Overtaken<>(tools.find(tool.id()).orElseThrow());
    told(tool.id(), form.name().danish(), "version", "" + (form.versionNumber() + 1));
    return new Written.Saved<>(tool.id());
  }

  @Transactional
  boolean withdraw(Tool tool, int version) {
    if (!tools.withdraw(tool.id(), version)) return false;
    told(tool.id(), tool.name().danish(), "state", "withdrawn");
    return true;
  }

  /// The file becomes the one in force; those before stay to be seen.
  @Transactional
  Added add(Tool tool, String name, byte[] content) {
    var added = attachments.add(new Owner(KIND, tool.id().value()), name, content);
    if (added instanceof Added.Kept(var kept))
      told(tool.id(), tool.name().danish(), "file", kept.id().toString());
    return added;
  }

  /// The latest first.
  List<Attachment> files(ToolId id) {
    return attachments.of(new Owner(KIND, id.value())).stream()
        .sorted(Comparator.comparing(Attachment::added).reversed())
        .toList();
  }

  private void told(ToolId id, String name, String field, String value) {
    audit.changed(
        PublishingActions.WRITE,
        new Subject("tool", id.value().toString(), name),
        Map.of(field, new Change("", value)));
  }
}
