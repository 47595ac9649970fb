package dk.klynge.decision.response;

import dk.klynge.decision.response.ResponseForm.Sender;
import dk.klynge.decision.response.ResponseForm.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Reads an answer from what a browser sent.
final class ReadForm {

  private ReadForm() {}

  static ResponseForm of(
      Sender sender,
      Map<String, String> sent,
      List<String> clusters,
      @Nullable List<MultipartFile> files)
      throws IOException {
    var chosen = clusters.stream().filter(cluster -> !cluster.isBlank()).distinct().toList();
    return new ResponseForm(
        sent.getOrDefault("form", UUID.randomUUID().toString()),
        sender,
        sent.getOrDefault("body", "").strip(),
        chosen,
        uploads(files));
  }

  private static List<Upload> uploads(@Nullable List<MultipartFile> files) throws IOException {
    var uploads = new ArrayList<Upload>();
    if (files == null) return uploads;
    for (var file : files)
      if (!file.isEmpty())
        uploads.add(
            new Upload(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
    return uploads;
  }
}
