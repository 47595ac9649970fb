/// Files in and out: tables as CSV, XLSX and GeoJSON, within bounded memory.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.klynge.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
