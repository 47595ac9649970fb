package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.HousePages.Edition;
import dk.klynge.publicsite.HousePages.Named;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.paper.FileNames;
import dk.klynge.publicsite.paper.Sheet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheets of an institution that somebody has chosen, in the folder of its area and cluster.
final class SheetEntries {

  private SheetEntries() {}

  static Stream<SheetArchive.Entry> of(
      Choice choice, Place house, Edition edition, String address) {
    var folder =
        Stream.of(house.area(), house.cluster())
            .flatMap(one -> one.map(Named::name).stream())
            .map(name -> FileNames.of(name) + "/")
            .collect(Collectors.joining());
    return choice
        .wanted()
        .flatMap(wanted ->
            edition.page(house.id(), wanted.language()).stream()
                .map(page ->
                    new Sheet(page, wanted.audience(), wanted.language(), edition.day(), address)))
        .map(sheet -> new SheetArchive.Entry(folder, sheet));
  }
}
