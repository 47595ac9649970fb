package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
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

/// An application as it was written.
///
/// @param token of the form, so that the same form sent twice is one application
/// @param known the application that is changed; empty for a new one
/// @param ranks the place that the writer gives to each wished post, as written
/// @param removed attachments that are to go
record ApplyForm(
    String token,
    Optional<Known> known,
    CampaignId campaign,
    AreaId area,
    String email,
    String statement,
    Map<PostId, String> ranks,
    List<Upload> files,
    Set<UUID> removed) {

  ApplyForm {
    ranks = Map.copyOf(ranks);
    files = List.copyOf(files);
    removed = Set.copyOf(removed);
  }

  ApplyForm withStatement(String other) {
    return new ApplyForm(token, known, campaign, area, email, other, ranks, files, removed);
  }

  private static final String RANK = "rank-";

  /// @param version that the writer has seen
  record Known(ApplicationId id, int version) {}

  /// @param kind cv or other
  record Upload(String kind, String name, byte[] content) {}

  /// Reads it from what a browser sent.
  ///
  /// @throws IllegalArgumentException where an id is none
  static ApplyForm read(
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
