package jp.bunkai.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.store.StoredRow;

/** The matrix of a dossier as one viewer meets it: the arrangement for rules, the rows as stored, and what the viewer sees of them. */
public final class LoadedMatrix {

    private final ViewedDossier dossier;
    private final ArrangementFacts facts;
    private final Map<UUID, StoredRow> rows = new LinkedHashMap<>();
    private final Arrangement arrangement;
    private final Sight sight;

    LoadedMatrix(ViewedDossier dossier, ArrangementFacts facts, List<StoredRow> stored) {
        this.dossier = dossier;
        this.facts = facts;
        stored.forEach(row -> rows.put(row.fact().id(), row));
        this.arrangement = new Arrangement(facts.withRows(stored.stream().map(StoredRow::fact).toList()));
        this.sight = new Sight(arrangement, arrangement.party(dossier.mine().id()));
    }

    /** The same matrix with one row in another state. */
    LoadedMatrix with(StoredRow changed) {
        return new LoadedMatrix(dossier, facts, rows.values().stream()
                .map(row -> row.fact().id().equals(changed.fact().id()) ? changed : row).collect(Collectors.toList()));
    }

    /** What stands between the parties, without anything that the viewer's side still prepares. */
    public LoadedMatrix agreed() {
        return this;
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

    /** All rows as stored, in the order of the matrix. */
    public List<StoredRow> rows() {
        return List.copyOf(rows.values());
    }

    /** A row, if it is there and the viewer sees it. */
    public Optional<StoredRow> row(UUID rowId) {
        return Optional.ofNullable(rows.get(rowId)).filter(row -> sight.seesRow(row.fact()));
    }
}
