package jp.bunkai.matrix.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.catalogue.Language;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.RowTag;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.store.RowVersions;
import jp.bunkai.matrix.store.RowVersions.Version;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Shows the versions of a row and what differs between two. A version goes by the tag that the row had for this viewer then, so that no
 * number tells of versions it may not know.
 */
@ApplicationScoped
class VersionService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowVersions versions;
    private final RowTag tag;

    VersionService(Transactions transactions, DossierAccess access, MatrixLoader loader, RowVersions versions, RowTag tag) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.versions = versions;
        this.tag = tag;
    }

    /** A page of versions; {@code cursor} is the id of the last one seen. */
    VersionPage page(Viewer viewer, UUID dossierId, UUID rowId, String cursor, int limit, Language language) {
        return read(viewer, dossierId, rowId, language, row -> {
            long before = cursor == null ? Long.MAX_VALUE : tag.read(cursor, rowId, viewer.organisationId()).map(Seen::version)
                    .orElseThrow(VersionService::unknownCursor);
            List<Version> older = row.known().stream().filter(version -> version.version() < before).toList();
            List<VersionView> items = older.stream().limit(limit).map(version -> view(row, version, viewer, rowId)).toList();
            return new VersionPage(items, older.size() > limit ? items.get(limit - 1).id() : null);
        });
    }

    RowAtVersion at(Viewer viewer, UUID dossierId, UUID rowId, String id, Language language) {
        return read(viewer, dossierId, rowId, language, row -> {
            Version version = row.find(number(id, viewer, rowId)).orElseThrow(VersionService::unknown);
            return new RowAtVersion(view(row, version, viewer, rowId), row.fields(version));
        });
    }

    /** Without a second version, against the row as it stands. */
    RowComparison compare(Viewer viewer, UUID dossierId, UUID rowId, String from, String to, Language language) {
        return read(viewer, dossierId, rowId, language, row -> {
            Version one = row.find(number(from, viewer, rowId)).orElseThrow(VersionService::unknown);
            Version other = to == null ? row.known().get(0) : row.find(number(to, viewer, rowId)).orElseThrow(VersionService::unknown);
            return new RowComparison(view(row, one, viewer, rowId), view(row, other, viewer, rowId), row.compare(one, other));
        });
    }

    private <T> T read(Viewer viewer, UUID dossierId, UUID rowId, Language language, Function<PastRow, T> work) {
        return transactions.call(() -> work.apply(past(loader.loadAgreed(access.read(viewer, dossierId)), rowId, language)));
    }

    /** The row with its past as it was agreed, inside the caller's transaction; 404 for a row that the viewer does not see. */
    PastRow past(LoadedMatrix matrix, UUID rowId, Language language) {
        StoredRow row = MatrixService.visible(matrix, rowId);
        return new PastRow(row, new SeenFields(matrix, language), versions.all(rowId), versions.of(rowId));
    }

    private VersionView view(PastRow row, Version version, Viewer viewer, UUID rowId) {
        return row.view(version, tag.write(rowId, viewer.organisationId(), Seen.agreed(version.version())).replace("\"", ""));
    }

    long number(String id, Viewer viewer, UUID rowId) {
        return tag.read(id, rowId, viewer.organisationId()).map(Seen::version).orElseThrow(VersionService::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "この版はありません。履歴を読み直してください。", "There is no such version. Read the history again.");
    }

    private static ProblemException unknownCursor() {
        return ProblemException.of(ProblemType.INVALID_REQUEST).parameter("cursor", "unknown-cursor",
                "続きの位置を読めません。一覧を最初から読み直してください。", "This cursor is not one of ours. Read the list from its start.");
    }
}
