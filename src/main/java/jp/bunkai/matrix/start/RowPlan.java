package jp.bunkai.matrix.start;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.RowState;

/**
 * What has to happen to the rows of a dossier so that they fit its parties, systems and assets again: rows to add, groups whose assets
 * change, and rows whose object is gone and that therefore stand OUT. Nothing is deleted and no letter is rewritten.
 */
public record RowPlan(List<NewRow> added, List<Regrouped> regrouped, List<Withdrawn> withdrawn) {

    public RowPlan {
        added = List.copyOf(added);
        regrouped = List.copyOf(regrouped);
        withdrawn = List.copyOf(withdrawn);
    }

    /** A row to add, with the split and the terms that the catalogue proposes. */
    public record NewRow(Duty duty, Phase phase, Scope scope, RowState state) {
    }

    /** A row whose group of assets is now this. */
    public record Regrouped(UUID rowId, Scope scope) {
    }

    /** A row whose object is gone. */
    public record Withdrawn(UUID rowId, String reason) {
    }

    public boolean isEmpty() {
        return added.isEmpty() && regrouped.isEmpty() && withdrawn.isEmpty();
    }
}
