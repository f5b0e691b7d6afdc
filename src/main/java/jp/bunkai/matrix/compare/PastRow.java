package jp.bunkai.matrix.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import jp.bunkai.matrix.store.RowVersions.Version;
import jp.bunkai.matrix.store.StoredRow;

/**
 * One row with its whole past, of which the viewer knows the first version and those that changed a field it sees. Another version
 * is not there for it, for even its time would tell of something that is not for it.
 */
final class PastRow {

    private final StoredRow row;
    private final SeenFields seen;
    private final List<Version> known;
    private final List<PastChange> changes;
    private final Map<Long, List<PastChange>> byVersion;

    /** @param versions all of the row's, the newest first; {@code changes} all that they changed */
    PastRow(StoredRow row, SeenFields seen, List<Version> versions, List<PastChange> changes) {
        this.row = row;
        this.seen = seen;
        this.changes = changes;
        this.byVersion = changes.stream().collect(Collectors.groupingBy(PastChange::version));
        this.known = versions.stream().filter(version -> version.version() == StoredRow.FIRST || !visible(version.version()).isEmpty()).toList();
    }

    private List<PastChange> visible(long version) {
        return byVersion.getOrDefault(version, List.of()).stream().filter(past -> seen.sees(row.fact(), past.change().path())).toList();
    }

    /** The versions that the viewer knows, the newest first. */
    List<Version> known() {
        return known;
    }

    /** The version of this number, if the viewer knows it. */
    Optional<Version> find(long version) {
        return known.stream().filter(each -> each.version() == version).findFirst();
    }

    RowState at(long version) {
        return Rewind.at(row.fact().state(), changes, version);
    }

    List<FieldComparison> compare(Version from, Version to) {
        return seen.differing(row.fact(), at(from.version()), at(to.version()));
    }

    List<FieldAt> fields(Version version) {
        return seen.all(row.fact(), at(version.version()));
    }

    /** A version under the id that the viewer knows it by. */
    VersionView view(Version version, String id) {
        List<PastChange> visible = visible(version.version());
        boolean whole = byVersion.getOrDefault(version.version(), List.of()).stream()
                .allMatch(past -> seen.mayKnowWhy(row.fact(), past.change().path()));
        return new VersionView(id, version.at(), version.person(), version.organisation(), whole ? version.reason() : null,
                version.version() == StoredRow.FIRST, visible.stream().map(PastChange::change)
                        .sorted(seen.inOrder()).map(change -> seen.compared(change.path(), change.before(), change.after())).toList());
    }
}
