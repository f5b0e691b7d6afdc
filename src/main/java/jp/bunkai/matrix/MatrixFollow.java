package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.dossier.ArrangementChanged;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.start.RowFactory;
import jp.bunkai.matrix.start.RowPlan;
import jp.bunkai.matrix.store.Edit;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;

/**
 * Lets the rows of a dossier follow its parties, systems and assets, in the transaction that changed those. The dossier's row is locked
 * by then, so that no row is added twice.
 */
@ApplicationScoped
class MatrixFollow {

    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowEditor editor;
    private final RowPlaces places;
    private final RowTrail trail;
    private final Clock clock;

    MatrixFollow(DossierAccess access, MatrixLoader loader, RowWriter writer, RowEditor editor, RowPlaces places, RowTrail trail, Clock clock) {
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    void follow(@Observes ArrangementChanged changed) {
        LoadedMatrix matrix = loader.loadAgreed(access.read(changed.by(), changed.dossierId()));
        RowPlan plan = RowFactory.plan(matrix.arrangement());
        List<UUID> touched = Stream.concat(plan.regrouped().stream().map(RowPlan.Regrouped::rowId),
                plan.withdrawn().stream().map(RowPlan.Withdrawn::rowId)).distinct().sorted().toList();
        if (!touched.isEmpty()) {
            touched.forEach(row -> writer.lock(changed.dossierId(), row));
            // An edit may have come in before the lock.
            matrix = loader.loadAgreed(access.read(changed.by(), changed.dossierId()));
            plan = RowFactory.plan(matrix.arrangement());
        }
        regroup(matrix, plan.regrouped());
        withdraw(matrix, plan.withdrawn());
        add(matrix, plan.added());
    }

    private void regroup(LoadedMatrix matrix, List<RowPlan.Regrouped> groups) {
        List<RowWriter.Regrouped> moves = groups.stream().map(group -> new RowWriter.Regrouped(stored(matrix, group.rowId()), group.scope())).toList();
        writer.regroup(moves, edit(matrix));
        moves.forEach(move -> trail.changed(matrix, move.row().fact(), List.of(new Change(FieldPath.of(Field.ASSETS),
                move.row().fact().scope().ids(), move.scope().ids())), null));
    }

    private void withdraw(LoadedMatrix matrix, List<RowPlan.Withdrawn> withdrawn) {
        for (RowPlan.Withdrawn row : withdrawn) {
            StoredRow stored = stored(matrix, row.rowId());
            Map<FieldPath, Object> out = new HashMap<>();
            out.put(FieldPath.of(Field.STANDING), Standing.OUT);
            out.put(FieldPath.of(Field.OUT_REASON), row.reason());
            editor.apply(matrix, stored, stored.version(), RowPatch.of(out), new RowEditor.Provenance(RecordedBy.HOSPITAL, null));
        }
    }

    private void add(LoadedMatrix matrix, List<RowPlan.NewRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        RowPlaces.Counter counter = places.counter(matrix.rows());
        List<RowWriter.Added> added = new ArrayList<>();
        for (RowPlan.NewRow row : rows) {
            RowFact fact = new RowFact(UUID.randomUUID(), row.duty().id(), row.duty().area(), row.duty().core(), row.phase(), row.scope(),
                    row.state(), true, List.of());
            added.add(new RowWriter.Added(fact, counter.next(fact), matrix.arrangement().catalogue().version()));
        }
        added.sort(Comparator.comparing(row -> row.fact().id()));
        writer.add(matrix.dossier().id(), added, edit(matrix));
        trail.followed(matrix.dossier(), added.size());
    }

    private Edit edit(LoadedMatrix matrix) {
        return new Edit(matrix.dossier().viewer().actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
    }

    /** Rows are looked up as stored, for a subcontractor's prime may change what it does not see. */
    private static StoredRow stored(LoadedMatrix matrix, UUID rowId) {
        return matrix.rows().stream().filter(row -> row.fact().id().equals(rowId)).findFirst().orElseThrow();
    }
}
