package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;

/**
 * Door for the package that receives a vendor's answers by mail, in minutes or in a file (代行記録): enters them for the hospital as that
 * vendor's declarations, each marked as recorded by the hospital with its source. What
 * was answered elsewhere is no draft: it is entered in the rows themselves, in turns as in a meeting. Called in the caller's transaction.
 */
@ApplicationScoped
public class AnswerRecords {

    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowEditor editor;

    AnswerRecords(DossierAccess access, MatrixLoader loader, RowWriter writer, RowEditor editor) {
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
    }

    /** One answer; {@code condition} and {@code letter} (what it follows for the split) may be absent, and then nothing is changed there. */
    public record Recorded(UUID rowId, Answer answer, String condition, Letter letter) {
    }

    /** Enters the answers of one party, all or none. Pointers of problems begin with {@code at}. */
    public void record(Viewer viewer, UUID dossierId, UUID partyId, UUID source, List<Recorded> answers, String at) {
        access.requireHospital(access.edit(viewer, dossierId));
        new TreeSet<>(answers.stream().map(Recorded::rowId).collect(Collectors.toSet())).forEach(row -> writer.lock(dossierId, row));
        ViewedDossier dossier = access.edit(viewer, dossierId);
        LoadedMatrix matrix = loader.loadAgreed(dossier);
        requireVendor(matrix.arrangement(), partyId, at);
        List<UUID> done = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Recorded answer = answers.get(i);
            StoredRow row = matrix.row(answer.rowId()).orElse(null);
            if (row == null || done.contains(answer.rowId())) {
                throw ProblemException.invalid(at + "/" + i + "/rowId", row == null ? "unknown-row" : "row-twice",
                        row == null ? "この案件にこの行はありません。" : "同じ行への答えが二つあります。",
                        row == null ? "This dossier has no such row." : "There are two answers for this row.");
            }
            done.add(answer.rowId());
            RowPatch patch = apart(matrix.arrangement(), row.fact(), patch(matrix.arrangement().party(partyId), answer, at + "/" + i));
            matrix = editor.apply(matrix, row, row.version(), patch, new RowEditor.Provenance(RecordedBy.HOSPITAL, source));
        }
    }

    /**
     * Locks rows, lets the caller hold its answers against the matrix as it then stands, and enters what changes, terms included, all or
     * none. That the caller may record for the hospital, it has made sure.
     *
     * @param patches what changes in which of these rows
     * @return the matrix after it
     */
    public LoadedMatrix record(ViewedDossier dossier, Collection<UUID> rows, UUID source, Function<LoadedMatrix, Map<UUID, RowPatch>> patches) {
        // In one order, so that two records of the same rows never wait for each other.
        new TreeSet<>(rows).forEach(row -> writer.lock(dossier.id(), row));
        LoadedMatrix matrix = loader.loadAgreed(dossier);
        RowEditor.Provenance recorded = new RowEditor.Provenance(RecordedBy.HOSPITAL, source);
        for (Map.Entry<UUID, RowPatch> patch : patches.apply(matrix).entrySet()) {
            StoredRow row = MatrixService.visible(matrix, patch.getKey());
            matrix = editor.apply(matrix, row, row.version(), apart(matrix.arrangement(), row.fact(), patch.getValue()), recorded);
        }
        return matrix;
    }

    /** While a blind round asks this party about the row, a declaration recorded for it waits for the end of the round; the rest counts. */
    private static RowPatch apart(Arrangement arrangement, RowFact row, RowPatch patch) {
        Map<FieldPath, Object> now = new LinkedHashMap<>(patch.values());
        now.keySet().removeIf(path -> path.field().declaration() && arrangement.asking(row, path.party()));
        return new RowPatch(now, patch.reason());
    }

    private static void requireVendor(Arrangement arrangement, UUID partyId, String at) {
        if (arrangement.findParty(partyId).filter(party -> !party.hospital() && !party.left()).isEmpty()) {
            throw ProblemException.invalid(at, "unknown-party", "この案件にこの当事者はいません。", "This dossier has no such party.");
        }
    }

    private static RowPatch patch(PartyFact party, Recorded recorded, String at) {
        if (recorded.letter() != null && recorded.letter().accountable() && party.subcontractor()) {
            throw ProblemException.invalid(at + "/letter", "subcontractor-accountable", "再委託先は A を持てません。A は元請の事業者に付けてください。",
                    "A subcontractor cannot hold A; give A to its prime vendor.");
        }
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(FieldPath.of(Field.ANSWER, party.id()), recorded.answer());
        values.put(FieldPath.of(Field.CONDITION, party.id()), recorded.condition());
        if (recorded.letter() != null) {
            values.put(FieldPath.of(Field.LETTER, party.id()), recorded.letter());
        }
        return RowPatch.of(values);
    }
}
