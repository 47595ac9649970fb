package dk.klynge.planning.reading;

import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says which institutions a filter leaves in, as they were named on that day.
@Component
class FilterWords {

  private final Register register;
  private final Words words;

  FilterWords(Register register, Words words) {
    this.register = register;
    this.words = words;
  }

  List<String> of(Filter filter, LocalDate day) {
    var said = new ArrayList<String>();
    filter.text().ifPresent(text -> said.add("“" + text + "”"));
    filter.area().ifPresent(area -> said.add(name(register.areasOn(day), area.value())));
    filter.ownership().ifPresent(value -> said.add(words.word("ownership." + value, value)));
    filter.type().ifPresent(value -> said.add(words.word("type." + value, value)));
    filter.clusterKind().ifPresent(value -> said.add(words.word("cluster-kind." + value, value)));
    filter
        .umbrella()
        .ifPresent(umbrella -> said.add(name(register.umbrellasOn(day), umbrella.value())));
    filter.municipality().ifPresent(said::add);
    filter
        .cluster()
        .ifPresent(cluster ->
            register.clustersOn(day).stream()
                .filter(known -> known.id().equals(cluster))
                .forEach(known -> said.add(known.name())));
    return said;
  }

  private static String name(List<Named> named, UUID id) {
    return named.stream()
        .filter(known -> known.id().equals(id))
        .map(Named::name)
        .findFirst()
        .orElse(id.toString());
  }
}
