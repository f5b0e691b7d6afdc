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
    private final ArrangementFacts facts;
    private final Map<UUID, StoredRow> agreed = new LinkedHashMap<>();
    private final Map<UUID, StoredRow> rows = new LinkedHashMap<>();
    private final Map<UUID, RowDraft> drafts;
    private final Arrangement arrangement;
    private final Sight sight;

    LoadedMatrix(ViewedDossier dossier, ArrangementFacts facts, Collection<StoredRow> stored, Map<UUID, RowDraft> drafts) {
        this.dossier = dossier;
        this.facts = facts;
        this.drafts = drafts;
        for (StoredRow row : stored) {
            agreed.put(row.fact().id(), row);
            rows.put(row.fact().id(), draft(row.fact().id()) == RowDraft.NONE ? row : shown(row));
        }
        this.arrangement = arrangement(rows.values());
        Arrangement seen = drafts.isEmpty() ? arrangement : arrangement(agreed.values());
        this.sight = new Sight(seen, seen.party(dossier.mine().id()));
    }

    private Arrangement arrangement(Collection<StoredRow> of) {
        return new Arrangement(facts.withRows(of.stream().map(StoredRow::fact).toList()));
    }

    /** Only the hospital takes a row out or in, and so agrees to it. */
    private StoredRow shown(StoredRow row) {
        RowFact fact = row.fact();
        RowState state = draft(fact.id()).over(fact.state());
        return row.with(new RowFact(fact.id(), fact.duty(), fact.area(), fact.core(), fact.phase(), fact.scope(), state,
                fact.outAgreed() || state.standing() != fact.state().standing(), fact.evidence()));
    }

    /** The same matrix with one row agreed otherwise. */
    LoadedMatrix with(StoredRow changed) {
        Map<UUID, StoredRow> all = new LinkedHashMap<>(agreed);
        all.put(changed.fact().id(), changed);
        return new LoadedMatrix(dossier, facts, all.values(), drafts);
    }

    /** The same matrix with another draft of the viewer's own party. */
    LoadedMatrix with(UUID rowId, RowDraft draft) {
        Map<UUID, RowDraft> all = new HashMap<>(drafts);
        all.put(rowId, draft);
        return new LoadedMatrix(dossier, facts, agreed.values(), all);
    }

    /** The same matrix without any draft: for what one side cannot do alone, such as confirming and signing, and to send. */
    public LoadedMatrix agreed() {
        return drafts.isEmpty() ? this : new LoadedMatrix(dossier, facts, agreed.values(), Map.of());
    }

    /** A row as it was agreed, seen or not. */
    StoredRow agreed(UUID rowId) {
        return agreed.get(rowId);
    }

    /** What the viewer's own party holds of a row. */
    RowDraft draft(UUID rowId) {
        return drafts.getOrDefault(rowId, RowDraft.NONE);
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

    EditRights rights() {
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
