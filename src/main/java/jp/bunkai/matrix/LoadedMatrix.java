package jp.bunkai.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.store.StoredRow;

/**
 * The matrix of a dossier as one viewer meets it: the arrangement for rules, the rows as stored, and what the viewer sees of them. Where
 * the viewer's own party holds a draft, that is laid over what was agreed; what the viewer may see follows from what was agreed.
 */
public final class LoadedMatrix {

    private final ViewedDossier dossier;
    /** By id, in the order of the matrix; the same map where no draft is laid over it. Never changed. */
    private final Map<UUID, StoredRow> agreed;
    private final Map<UUID, StoredRow> rows;
    private final Map<UUID, RowDraft> drafts;
    private final Arrangement agreedArrangement;
    private final Arrangement arrangement;
    private final Sight sight;

    /**
     * @param agreedArrangement of these rows, in this order
     */
    LoadedMatrix(ViewedDossier dossier, Arrangement agreedArrangement, Collection<StoredRow> stored, Map<UUID, RowDraft> drafts) {
        this(dossier, agreedArrangement, byId(stored), drafts);
    }

    private LoadedMatrix(ViewedDossier dossier, Arrangement agreedArrangement, Map<UUID, StoredRow> agreed, Map<UUID, RowDraft> drafts) {
        this.dossier = dossier;
        this.agreed = agreed;
        this.drafts = drafts;
        this.agreedArrangement = agreedArrangement;
        Arrangement shown = agreedArrangement;
        if (drafts.isEmpty()) {
            rows = agreed;
        } else {
            rows = new LinkedHashMap<>(agreed);
            for (UUID id : drafts.keySet()) {
                StoredRow row = shown(agreed.get(id));
                rows.put(id, row);
                shown = shown.with(row.fact());
            }
        }
        this.arrangement = shown;
        this.sight = new Sight(agreedArrangement, agreedArrangement.party(dossier.mine().id()));
    }

    private static Map<UUID, StoredRow> byId(Collection<StoredRow> stored) {
        Map<UUID, StoredRow> byId = new LinkedHashMap<>(2 * stored.size());
        stored.forEach(row -> byId.put(row.fact().id(), row));
        return byId;
    }

    /** Only the hospital takes a row out or in, and so agrees to it. */
    private StoredRow shown(StoredRow row) {
        RowFact fact = row.fact();
        RowState state = draft(fact.id()).over(fact.state());
        return row.with(new RowFact(fact.id(), fact.duty(), fact.area(), fact.core(), fact.phase(), fact.scope(), state,
                fact.outAgreed() || state.standing() != fact.state().standing(), fact.evidence()));
    }

    /** What was agreed, without any draft over it. */
    Arrangement agreedArrangement() {
        return agreedArrangement;
    }

    /** The same matrix with one row agreed otherwise. */
    LoadedMatrix with(StoredRow changed) {
        Map<UUID, StoredRow> all = new LinkedHashMap<>(agreed);
        all.put(changed.fact().id(), changed);
        return new LoadedMatrix(dossier, agreedArrangement.with(changed.fact()), all, drafts);
    }

    /** The same matrix with another draft of the viewer's own party. */
    LoadedMatrix with(UUID rowId, RowDraft draft) {
        Map<UUID, RowDraft> all = new HashMap<>(drafts);
        all.put(rowId, draft);
        return new LoadedMatrix(dossier, agreedArrangement, agreed, all);
    }

    /** The same matrix without any draft: for what one side cannot do alone, such as confirming and signing, and to send. */
    public LoadedMatrix agreed() {
        return drafts.isEmpty() ? this : new LoadedMatrix(dossier, agreedArrangement, agreed, Map.of());
    }

    /** A row as it was agreed, seen or not. */
    StoredRow agreed(UUID rowId) {
        return agreed.get(rowId);
    }

    /** What the viewer's own party holds of a row. */
    RowDraft draft(UUID rowId) {
        return drafts.getOrDefault(rowId, RowDraft.NONE);
    }

    /** The state of a row that the viewer sees here: its version, and its own party's draft on top. */
    public Seen seen(UUID rowId) {
        return new Seen(agreed.get(rowId).version(), draft(rowId).version());
    }

    /** What the viewer's own party wants otherwise than agreed in a row, and has not sent. */
    public List<HeldEdit> unsent(UUID rowId) {
        return draft(rowId).unsent(agreed.get(rowId).fact().state());
    }

    /** The rows that the viewer sees and in which its own party wants something otherwise than agreed, in one order. */
    List<UUID> held() {
        return drafts.keySet().stream().filter(row -> !unsent(row).isEmpty() && sight.seesRow(agreed.get(row).fact())).sorted().toList();
    }

    public ViewedDossier dossier() {
        return dossier;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public Sight sight() {
        return sight;
    }

    public Projection projection() {
        return new Projection(arrangement, sight);
    }

    /** What the viewer's party may edit. */
    public EditRights rights() {
        return new EditRights(arrangement, sight);
    }

    /** All rows, in the order of the matrix. */
    public List<StoredRow> rows() {
        return List.copyOf(rows.values());
    }

    /** A row, if it is there and the viewer sees it. */
    public Optional<StoredRow> row(UUID rowId) {
        return Optional.ofNullable(rows.get(rowId)).filter(row -> sight.seesRow(row.fact()));
    }
}
