package jp.bunkai.negotiation.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Finds what a conversation is about; a row that the viewer does not see is not there. */
@ApplicationScoped
class Topics {

    private final MatrixLoader matrices;

    Topics(MatrixLoader matrices) {
        this.matrices = matrices;
    }

    /** The row, or with a null id the dossier. */
    Optional<Topic> find(ViewedDossier dossier, UUID rowId) {
        if (rowId == null) {
            return Optional.of(new Topic(dossier, null, null));
        }
        LoadedMatrix matrix = matrices.load(dossier);
        return matrix.row(rowId).map(row -> new Topic(dossier, matrix.arrangement(), row.fact()));
    }

    Topic require(ViewedDossier dossier, UUID rowId) {
        return find(dossier, rowId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
