package jp.bunkai.matrix.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowTrail;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Moves a row in its area for the hospital. The dossier is locked, as it is when rows are added, and the wish names a neighbour and no
 * number, so that moves at the same time all come out as their people meant them.
 */
@ApplicationScoped
class RowMoveService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowTrail trail;

    RowMoveService(Transactions transactions, DossierAccess access, MatrixLoader loader, RowWriter writer, RowTrail trail) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.trail = trail;
    }

    RowsMoved move(Viewer viewer, UUID dossierId, UUID rowId, RowMove wanted) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.loadAgreed(access.arrangeAsHospital(viewer, dossierId));
            RowFact row = MatrixService.visible(matrix, rowId).fact();
            boolean before = wanted.before() != null;
            RowFact neighbour = neighbour(matrix, row, wanted, before ? "/before" : "/after");
            Map<UUID, Integer> places = AreaOrder.move(matrix.rows().stream().filter(each -> each.fact().area().equals(row.area()))
                    .map(each -> new AreaOrder.Placed(each.fact().id(), each.position())).toList(), rowId, neighbour.id(), before);
            if (!places.isEmpty()) {
                writer.place(dossierId, places);
                trail.moved(matrix, row, neighbour, before);
            }
            return new RowsMoved(places.entrySet().stream().map(place -> new RowsMoved.RowPlace(place.getKey(), place.getValue())).toList());
        });
    }

    private static RowFact neighbour(LoadedMatrix matrix, RowFact row, RowMove wanted, String pointer) {
        if ((wanted.before() == null) == (wanted.after() == null)) {
            throw ProblemException.invalid("/before", "one-of-two", "前に置く行か後に置く行の、どちらか一つを指定してください。",
                    "Name the row to come before or the row to come after, one of the two.");
        }
        UUID id = wanted.before() == null ? wanted.after() : wanted.before();
        RowFact neighbour = matrix.row(id).orElseThrow(() -> ProblemException.invalid(pointer, "unknown-row", "この案件にこの行はありません。",
                "This dossier has no such row.")).fact();
        if (neighbour.id().equals(row.id())) {
            throw ProblemException.invalid(pointer, "same-row", "別の行を指定してください。", "Name another row.");
        }
        if (!neighbour.area().equals(row.area())) {
            throw ProblemException.invalid(pointer, "other-area", "行は同じ分野の中で移動できます。", "A row moves within its area.");
        }
        return neighbour;
    }
}
