package dk.klynge.processplan.template;

import dk.klynge.organisation.AreaId;
import java.util.UUID;

/// Areas of an invented municipality.
final class Areas {

  static final AreaId NORD = new AreaId(new UUID(0, 1));
  static final AreaId SYD = new AreaId(new UUID(0, 2));

  private Areas() {}
}
