package dk.klynge.staffing.command;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.engine.redeployment.Aim;
import dk.klynge.engine.redeployment.Assignment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The files that tell who gets what, and how sure it is that nothing is better.
record RedeployFiles(Redeployed found) {

  private static final JsonMapper PRETTY =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final List<String> COLUMNS = List.of("person", "vacancy", "cost");

  Map<String, byte[]> content() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("assignment.csv", assignment());
    files.put("report.json", PRETTY.writeValueAsBytes(report()));
    return files;
  }

  private byte[] assignment() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var table = TableWriter.to(bytes, TableFormat.CSV, COLUMNS, List.of("cost"))) {
      for (var one : found.assignment().placed())
        table.row(List.of(one.person(), one.vacancy(), found.cost(one.cost()).toPlainString()));
    }
    return bytes.toByteArray();
  }

  private Map<String, Object> report() {
    var assignment = found.assignment();
    var report = new LinkedHashMap<String, Object>();
    report.put("people", assignment.placed().size() + assignment.unplaced().size());
    report.put("placed", assignment.placed().size());
    report.put("unplaced", unplaced());
    report.put("groups", found.groups().stream().map(Redeployed.Group::reason).toList());
    report.put("total", found.cost(assignment.total()));
    report.put("largest", largest(assignment.largest()));
    report.put("fair", found.aim() == Aim.LEAST_BURDEN_FIRST);
    var certificate = new LinkedHashMap<String, Object>();
    certificate.put("ok", found.flaws().isEmpty());
    certificate.put("flaws", found.flaws());
    report.put("certificate", certificate);
    report.put("seconds", found.seconds());
    return report;
  }

  private Optional<BigDecimal> largest(OptionalLong steps) {
    return steps.isPresent() ? Optional.of(found.cost(steps.getAsLong())) : Optional.empty();
  }

  /// Each with the reason; a group of many is written once, and named by its number from 0.
  private List<Map<String, Object>> unplaced() {
    var number = new HashMap<String, Integer>();
    var groups = found.groups();
    for (int g = 0; g < groups.size(); g++)
      for (var person : groups.get(g).without()) number.put(person, g);
    var unplaced = new ArrayList<Map<String, Object>>();
    for (var one : found.assignment().unplaced()) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("person", one.person());
      switch (one.reason()) {
        case Assignment.NoVacancy() -> entry.put("reason", "no-vacancy");
        case Assignment.TooFewPlaces _ -> {
          entry.put("reason", "too-few-places");
          entry.put("group", number.getOrDefault(one.person(), -1));
        }
      }
      unplaced.add(entry);
    }
    return unplaced;
  }
}
