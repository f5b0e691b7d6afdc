package jp.bunkai.annex;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.store.StoredRow;

/** Rows whose letters are still those that the product proposed: printed as 例. */
public final class ProposedRows {

    private ProposedRows() {
    }

    public static Set<UUID> of(LoadedMatrix matrix) {
        return matrix.rows().stream().filter(row -> row.fact().duty() != null)
                .filter(row -> row.versions().keySet().stream().noneMatch(path -> path.field() == Field.LETTER))
                .map(StoredRow::fact).map(RowFact::id).collect(Collectors.toSet());
    }
}
