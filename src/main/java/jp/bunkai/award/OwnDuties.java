package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.platform.http.ProblemException;

/**
 * The duties of the hospital's own that candidates may be asked about: rows that no catalogue names, about the whole dossier, that no vendor holds.
 * Their words are the hospital's and go to every candidate as they are; about a vendor, a system or a device they would name what a candidate must not learn.
 */
@Singleton
class OwnDuties {

    private final MatrixLoader matrices;

    OwnDuties(MatrixLoader matrices) {
        this.matrices = matrices;
    }

    /** Those chosen, in the order in which they were named; inside the caller's transaction. */
    List<Asked> of(ViewedDossier dossier, List<UUID> rows) {
        if (rows == null || rows.isEmpty()) {
            return List.of();
        }
        Arrangement arrangement = matrices.loadAgreed(dossier).arrangement();
        Set<UUID> seen = new HashSet<>();
        List<Asked> own = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowFact row = arrangement.findRow(rows.get(i)).filter(found -> askable(arrangement, found)).orElse(null);
            if (row == null || !seen.add(row.id())) {
                throw ProblemException.invalid("/ownRows/" + i, "not-askable", "案件全体についての、どの事業者も担っていない独自の実施事項を、一度ずつ選んでください。",
                        "Choose duties of your own about the whole dossier that no vendor holds, each once.");
            }
            own.add(Asked.own(i + 1, row.area(), row.title(), row.id()));
        }
        return own;
    }

    private static boolean askable(Arrangement arrangement, RowFact row) {
        return row.duty() == null && row.in() && row.scope().of(ScopeKind.DOSSIER) && row.letters().entrySet().stream()
                .noneMatch(held -> held.getValue().holds() && !held.getKey().equals(arrangement.hospital().id()));
    }
}
