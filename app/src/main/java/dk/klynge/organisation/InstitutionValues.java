package dk.klynge.organisation;

import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.RegisterRow.Cluster;
import dk.klynge.organisation.RegisterRow.ExternalId;
import dk.klynge.organisation.RegisterRow.Institution;
import java.math.BigDecimal;
import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a row says of the institution.
final class InstitutionValues {

  private static final Pattern LINK =
      Pattern.compile("https?://([^/?#@:\\s]+)(:[0-9]{1,5})?([/?#][^\\s@<>\"]*)?");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]+");

  private InstitutionValues() {}

  static Institution of(RowValues values, List<ExternalId> ids) {
    var name = values.text("name");
    if (name.isEmpty()) values.error(values.find("name").column(), "name-missing");
    if (!values.profile().ids().isEmpty() && ids.stream().noneMatch(InstitutionValues::isOwn))
      values.remark("", "no-id", name);
    return new Institution(
        name,
        values.text("type"),
        values.text("ownership"),
        values.text("area"),
        cluster(values),
        values.text("umbrella"),
        values.text("legal-unit"),
        cvr(values),
        website(values),
        decimal(values, "budget"),
        decimal(values, "staff"),
        values.text("profile"));
  }

  private static boolean isOwn(ExternalId id) {
    return id.bearer() == Bearer.INSTITUTION;
  }

  private static Optional<Cluster> cluster(RowValues values) {
    var cluster = values.text("cluster");
    var network = values.text("network");
    if (cluster.isEmpty())
      return network.isEmpty() ? Optional.empty() : Optional.of(new Cluster(network, "network"));
    if (!network.isEmpty())
      values.remark(values.find("network").column(), "cluster-and-network", cluster, network);
    var kind = values.text("cluster-kind");
    return Optional.of(new Cluster(cluster, kind.isEmpty() ? "municipal" : kind));
  }

  private static String cvr(RowValues values) {
    var found = values.find("cvr");
    if (found.text().isEmpty() || found.text().matches("[0-9]{8}")) return found.text();
    values.remark(found.column(), "not-a-cvr", found.text());
    return "";
  }

  private static String decimal(RowValues values, String field) {
    var number = values.decimal(field);
    if (number.isEmpty()) return "";
    if (number.getAsDouble() < 0)
      values.error(values.find(field).column(), "not-a-number", values.find(field).text());
    return BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString();
  }

  /// A link that people will follow: http or https, a host, and nobody's name before it.
  private static String website(RowValues values) {
    var found = values.find("website");
    if (found.text().isEmpty() || isLink(found.text())) return found.text();
    values.remark(found.column(), "not-a-link", found.text());
    return "";
  }

  /// Names with æ, ø and å are good names; what stands before an @ is somebody's account.
  private static boolean isLink(String text) {
    var link = LINK.matcher(text);
    return link.matches() && isHost(link.group(1));
  }

  private static boolean isHost(String name) {
    try {
      return HOST.matcher(IDN.toASCII(name)).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
