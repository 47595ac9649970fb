package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.applying.ApplyForm.Known;
import dk.klynge.staffing.applying.ApplyForm.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Reads an application from what a browser sent.
final class ReadForm {

  private static final String RANK = "rank-";

  private ReadForm() {}

  /// @throws IllegalArgumentException where an id is none
  static ApplyForm of(
      MultiValueMap<String, String> sent,
      @Nullable List<MultipartFile> cv,
      @Nullable List<MultipartFile> files)
      throws IOException {
    var one = sent.toSingleValueMap();
    var ranks = new HashMap<PostId, String>();
    one.forEach((name, value) -> {
      if (name.startsWith(RANK)) ranks.put(PostId.of(name.substring(RANK.length())), value);
    });
    return new ApplyForm(
        one.getOrDefault("form", UUID.randomUUID().toString()),
        known(one),
        CampaignId.of(one.getOrDefault("campaign", "")),
        AreaId.of(one.getOrDefault("area", "")),
        one.getOrDefault("email", "").strip(),
        one.getOrDefault("statement", "").strip(),
        ranks,
        uploads(cv, files),
        removed(sent));
  }

  private static Optional<Known> known(Map<String, String> sent) {
    var id = sent.getOrDefault("id", "");
    if (id.isEmpty()) return Optional.empty();
    var version = Integer.parseInt(sent.getOrDefault("version", "0"));
    return Optional.of(new Known(ApplicationId.of(id), version));
  }

  private static Set<UUID> removed(MultiValueMap<String, String> sent) {
    return sent.getOrDefault("remove", List.of()).stream()
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static List<Upload> uploads(
      @Nullable List<MultipartFile> cv, @Nullable List<MultipartFile> files) throws IOException {
    var uploads = new ArrayList<Upload>();
    if (cv != null) add("cv", cv, uploads);
    if (files != null) add("other", files, uploads);
    return uploads;
  }

  private static void add(String kind, List<MultipartFile> files, List<Upload> uploads)
      throws IOException {
    for (var file : files)
      if (!file.isEmpty())
        uploads.add(
            new Upload(
                kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
  }
}
