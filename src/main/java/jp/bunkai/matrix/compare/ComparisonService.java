package jp.bunkai.matrix.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.store.RowChanges;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Compares the whole matrix at two moments; the number of statements grows neither with rows nor with what changed. */
@ApplicationScoped
class ComparisonService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowChanges changes;
    private final Clock clock;

    ComparisonService(Transactions transactions, DossierAccess access, MatrixLoader loader, RowChanges changes, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.changes = changes;
        this.clock = clock;
    }

    /** Without {@code from} since the first rows were made, without {@code to} until now. */
    MatrixComparison compare(Viewer viewer, UUID dossierId, String from, String to, Language language) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.loadAgreed(access.read(viewer, dossierId));
            Instant begin = changes.begin(dossierId).orElse(matrix.dossier().dossier().createdAt());
            Instant now = clock.instant();
            Instant earlier = from == null ? begin : moment("from", from);
            Instant later = to == null ? now : moment("to", to);
            if (later.isBefore(earlier)) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter("to", "before-from",
                        "比較の終わりは、始まりより後の時点にしてください。", "The second moment has to come after the first.");
            }
            MatrixComparer comparer = new MatrixComparer(matrix, new SeenFields(matrix, language), changes.after(dossierId, earlier), earlier, later);
            return new MatrixComparison(earlier, later, begin, comparer.rowsInAll(), comparer.compare());
        });
    }

    private static Instant moment(String parameter, String written) {
        try {
            return OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter(parameter, "no-moment",
                    "日時を読めません。2026-04-01T00:00:00Z の形で指定してください。", "This is no moment. Write it like 2026-04-01T00:00:00Z.");
        }
    }
}
