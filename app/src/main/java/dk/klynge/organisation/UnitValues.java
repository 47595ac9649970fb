package dk.klynge.organisation;

import dk.klynge.organisation.RegisterRow.Address;
import dk.klynge.organisation.RegisterRow.Unit;

/// What a row says of the house.
final class UnitValues {

  private static final String UUID =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  private UnitValues() {}

  static Unit of(RowValues values, String institution, Placing placing) {
    var name = values.text("unit");
    var placed = placing.of(values);
    return new Unit(
        name.isEmpty() ? institution : name,
        values.text("unit-kind"),
        address(values),
        placed.position(),
        placed.planar());
  }

  private static Address address(RowValues values) {
    return new Address(
        values.text("address"),
        values.text("postal-code"),
        values.text("town"),
        values.text("district"),
        values.text("municipality"),
        uuid(values));
  }

  private static String uuid(RowValues values) {
    var found = values.find("address-uuid");
    if (found.text().isEmpty() || found.text().matches(UUID)) return found.text();
    values.remark(found.column(), "not-an-id", found.text(), "uuid");
    return "";
  }
}
