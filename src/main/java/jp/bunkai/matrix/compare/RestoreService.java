package jp.bunkai.matrix.compare;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.RowProblems;
import jp.bunkai.matrix.RowService;
import jp.bunkai.matrix.RowTag;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowVersions.Version;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.RowChangedView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Takes a row back to a version as a new edit, through the one way a row changes. It touches the fields in which the version differs from
 * the state that the viewer saw, its own draft included, so that what others changed since comes back as a conflict and never gets lost.
 */
@ApplicationScoped
class RestoreService {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Clocks.JAPAN);

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final VersionService versions;
    private final RowService rows;
    private final RowTag tag;

    RestoreService(Transactions transactions, DossierAccess access, MatrixLoader loader, MatrixService matrices, VersionService versions,
            RowService rows, RowTag tag) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.matrices = matrices;
        this.versions = versions;
        this.rows = rows;
        this.tag = tag;
    }

    /** What to send through the row's own door, and what stays. Without a patch nothing differs, and the row is as it stands. */
    private record Plan(JsonNode patch, List<RowRestored.FieldLeft> left, RowChangedView unchanged) {
    }

    RowRestored restore(Viewer viewer, UUID dossierId, UUID rowId, String ifMatch, RowRestore wanted, Language language) {
        Plan plan = transactions.call(() -> plan(viewer, dossierId, rowId, ifMatch, wanted, language));
        RowChangedView changed = plan.patch() == null ? plan.unchanged() : rows.change(viewer, dossierId, rowId, ifMatch, plan.patch());
        return new RowRestored(changed.row(), changed.alsoChanged(), plan.left());
    }

    private Plan plan(Viewer viewer, UUID dossierId, UUID rowId, String ifMatch, RowRestore wanted, Language language) {
        LoadedMatrix matrix = loader.load(access.read(viewer, dossierId));
        StoredRow row = MatrixService.visible(matrix, rowId);
        access.edit(viewer, dossierId);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RowProblems.withoutBase();
        }
        long base = tag.read(ifMatch, rowId, viewer.organisationId()).orElseThrow(RowProblems::unknownBase).version();
        PastRow past = versions.past(matrix.agreed(), rowId, language);
        Version version = past.find(versions.number(wanted.version(), viewer, rowId)).orElseThrow(VersionService::unknown);
        SeenFields seen = new SeenFields(matrix, language);
        Set<FieldPath> asked = asked(wanted, row, seen);
        RowState then = past.at(version.version());
        Map<FieldPath, Object> values = new LinkedHashMap<>();
        List<FieldPath> refused = new ArrayList<>();
        for (FieldPath path : seen.ordered(asked == null ? differing(row.fact().state(), past.at(base), then) : asked)) {
            if (matrix.rights().mayEdit(row.fact(), path)) {
                values.put(path, then.get(path));
            } else if (path.field().editable() && seen.sees(row.fact(), path)) {
                refused.add(path);
            }
        }
        if (!refused.isEmpty() && (asked != null || values.isEmpty())) {
            throw RowProblems.notEditable(refused);
        }
        List<RowRestored.FieldLeft> left = refused.stream().map(path -> new RowRestored.FieldLeft(path.toString(), seen.name(path))).toList();
        return values.isEmpty() ? new Plan(null, left, new RowChangedView(matrices.view(matrix, row), List.of()))
                : new Plan(PatchBody.of(values, reason(wanted, version, language)), left, null);
    }

    /** The fields that the request names, or null for all; one that the viewer does not see is unknown to it. */
    private static Set<FieldPath> asked(RowRestore wanted, StoredRow row, SeenFields seen) {
        if (wanted.fields() == null) {
            return null;
        }
        Set<FieldPath> asked = new TreeSet<>();
        for (int i = 0; i < wanted.fields().size(); i++) {
            String pointer = "/fields/" + i;
            asked.add(seen.parse(row.fact(), wanted.fields().get(i)).filter(path -> path.field().editable())
                    .orElseThrow(() -> ProblemException.invalid(pointer, "unknown-field", "この項目はありません。", "There is no such field.")));
        }
        return asked;
    }

    private static Set<FieldPath> differing(RowState now, RowState base, RowState then) {
        Set<FieldPath> paths = new TreeSet<>(now.values().keySet());
        paths.addAll(base.values().keySet());
        paths.addAll(then.values().keySet());
        paths.removeIf(path -> Objects.equals(then.get(path), now.get(path)) && Objects.equals(then.get(path), base.get(path)));
        return paths;
    }

    private static String reason(RowRestore wanted, Version version, Language language) {
        if (wanted.reason() != null && !wanted.reason().isBlank()) {
            return wanted.reason();
        }
        String at = DAY_AND_TIME.format(version.at());
        return language == Language.JA ? at + " の版に戻した" : "Back to the version of " + at;
    }
}
