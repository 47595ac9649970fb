package dk.klynge.organisation.importing;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.RegisterFile;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.Done;
import dk.klynge.organisation.importing.Import.State;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file in and shows what it would mean. Nothing of it is in the register yet.
@Service
class PreviewImport {

  private final Imports imports;
  private final ImportContents contents;
  private final CompareImport comparing;
  private final Guard guard;
  private final Clock clock;

  PreviewImport(
      Imports imports, ImportContents contents, CompareImport comparing, Guard guard, Clock clock) {
    this.imports = imports;
    this.contents = contents;
    this.comparing = comparing;
    this.guard = guard;
    this.clock = clock;
  }

  /// A choice without a profile takes the one that the file's columns give away.
  @Transactional
  ImportId upload(Import.File file, InputStream content, Choice choice) throws IOException {
    var id = imports.add(file, choice, new Done(clock.instant(), guard.who(), guard.name()));
    contents.add(id, content);
    if (choice.profile().isEmpty())
      recognised(id).ifPresent(profile -> imports.choose(id, with(choice, profile)));
    show(id);
    return id;
  }

  private Optional<String> recognised(ImportId id) {
    return comparing.withFile(id, RegisterFile::recognise).map(ImportProfile::name);
  }

  private static Choice with(Choice choice, String profile) {
    return new Choice(profile, choice.ownProfile(), choice.day(), choice.missing());
  }

  /// The same file read in another way.
  @Transactional
  void choose(ImportId id, Choice choice) {
    var present = imports.findAndLock(id);
    if (present.state() != State.PREVIEW && present.state() != State.REFUSED) return;
    imports.choose(id, choice);
    show(id);
  }

  private void show(ImportId id) {
    var uploaded = imports.named(id);
    comparing.show(uploaded, comparing.compare(uploaded), Import.Freshness.FIRST);
  }
}
