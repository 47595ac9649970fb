package dk.klynge.publicsite.site;

import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.organisation.published.PublicRegister.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Institutions as a list, by area.
record HouseList(List<Area> areas) {

  /// @param name empty for those that lie in no area
  record Area(String name, List<Row> houses) {}

  record Row(String name, String url, String address, String cluster) {}

  static HouseList of(Content content, Tongue tongue) {
    var byArea = new LinkedHashMap<String, List<Row>>();
    var register = content.register();
    register.areas().values().stream()
        .map(area -> area.name())
        .sorted()
        .forEach(name -> byArea.put(name, new ArrayList<>()));
    for (var house : register.institutions()) {
      var area = house.area().map(register.areas()::get).map(one -> one.name()).orElse("");
      byArea.computeIfAbsent(area, _ -> new ArrayList<>()).add(row(house, register, tongue));
    }
    return new HouseList(
        byArea.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(HouseList::area)
            .toList());
  }

  private static Area area(Map.Entry<String, List<Row>> found) {
    return new Area(found.getKey(), found.getValue());
  }

  static Row row(PublicInstitution house, Published register, Tongue tongue) {
    return new Row(
        house.name(),
        tongue.institution(house.id()),
        MakeHousePage.address(house.where()),
        house.cluster().map(register.clusters()::get).map(one -> one.name()).orElse(""));
  }
}
