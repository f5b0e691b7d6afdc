package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.start.RowFactory;
import jp.bunkai.matrix.store.Edit;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.view.NewRow;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.validation.PlainText;

/** Adds a row that the hospital asks for: an optional duty of the catalogue, or one of its own. */
@ApplicationScoped
class RowAddition {

    private static final int TITLE = 200;

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final RowWriter writer;
    private final RowPlaces places;
    private final RowTrail trail;
    private final Clock clock;

    RowAddition(Transactions transactions, DossierAccess access, MatrixLoader loader, MatrixService matrices, RowWriter writer,
            RowPlaces places, RowTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.matrices = matrices;
        this.writer = writer;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    RowView add(Viewer viewer, UUID dossierId, NewRow wanted) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.load(access.arrangeAsHospital(viewer, dossierId));
            Scope scope = scope(matrix.arrangement(), wanted.scope());
            RowFact row = wanted.duty() == null ? own(matrix.arrangement(), wanted, scope) : ofCatalogue(matrix.arrangement(), wanted, scope);
            String version = wanted.duty() == null ? null : matrix.arrangement().catalogue().version();
            writer.add(dossierId, List.of(new RowWriter.Added(row, places.counter(matrix.rows()).next(row), version)),
                    new Edit(viewer.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), null));
            LoadedMatrix after = loader.load(matrix.dossier());
            trail.added(after, row);
            return matrices.view(after, MatrixService.visible(after, row.id()));
        });
    }

    private RowFact ofCatalogue(Arrangement arrangement, NewRow wanted, Scope scope) {
        Duty duty = arrangement.catalogue().findDuty(wanted.duty()).orElseThrow(() -> ProblemException.invalid("/duty", "unknown-duty",
                "この実施事項は一覧にありません。", "The catalogue has no such duty."));
        if (!duty.phases().contains(wanted.phase())) {
            throw ProblemException.invalid("/phase", "not-of-duty", "この実施事項に、この区分（通常時・非常時）はありません。",
                    "The duty has no rows in this phase.");
        }
        if (!fits(arrangement, duty, scope)) {
            throw ProblemException.invalid("/scope", "not-of-duty", "この実施事項の対象になるものを選んでください。",
                    "Choose an object that the duty applies to.");
        }
        if (arrangement.rowsOf(duty, wanted.phase()).anyMatch(row -> overlaps(row.scope(), scope))) {
            throw ProblemException.of(ProblemType.CONFLICT, "この対象の行はすでにあります。対象外なら、その行を対象に戻してください。",
                    "This object has its row already. If it stands out, put it back in.");
        }
        RowState proposed = RowFactory.row(arrangement, duty, wanted.phase(), scope).state();
        return new RowFact(UUID.randomUUID(), duty.id(), duty.area(), duty.core(), wanted.phase(), scope, noted(proposed, wanted), true, List.of());
    }

    private RowFact own(Arrangement arrangement, NewRow wanted, Scope scope) {
        String ja = Optional.ofNullable(wanted.title()).map(title -> title.ja()).map(String::strip).orElse("");
        requireTitle("/title/ja", ja);
        String en = wanted.title().en() == null || wanted.title().en().isBlank() ? null : wanted.title().en().strip();
        if (en != null) {
            requireTitle("/title/en", en);
        }
        if (wanted.area() == null || arrangement.catalogue().findArea(wanted.area()).isEmpty()) {
            throw ProblemException.invalid("/area", "unknown-area", "分野を選んでください。", "Choose one of the areas.");
        }
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(FieldPath.of(Field.TITLE_JA), ja);
        values.put(FieldPath.of(Field.TITLE_EN), en);
        return new RowFact(UUID.randomUUID(), null, wanted.area(), false, wanted.phase(), scope, noted(RowState.of(values), wanted), true, List.of());
    }

    private static void requireTitle(String pointer, String title) {
        if (title.isEmpty()) {
            throw ProblemException.invalid(pointer, "required", "件名を入力してください。", "Give it a title.");
        }
        if (!PlainText.accepts(title, TITLE, false)) {
            throw ProblemException.invalid(pointer, "not-one-line", "件名は" + TITLE + "文字以内の一行で入力してください。",
                    "The title is one line of at most " + TITLE + " characters.");
        }
    }

    private static RowState noted(RowState state, NewRow wanted) {
        return wanted.note() == null || wanted.note().isBlank() ? state : state.with(Map.of(FieldPath.of(Field.NOTE), wanted.note().strip()));
    }

    private static boolean overlaps(Scope one, Scope other) {
        return one.equals(other) || one.of(ScopeKind.ASSET) && one.ids().stream().anyMatch(other.ids()::contains);
    }

    private static boolean fits(Arrangement arrangement, Duty duty, Scope scope) {
        return duty.scope().of() == scope.kind() && switch (scope.kind()) {
            case DOSSIER -> true;
            case PARTY -> arrangement.party(scope.id()).directVendor();
            case SYSTEM -> arrangement.findSystem(scope.id()).filter(system -> duty.scope().covers(system.kind())).isPresent();
            case ASSET -> scope.ids().stream().allMatch(id -> arrangement.findAsset(id)
                    .filter(asset -> duty.scope().covers(asset.kindByFunction())).isPresent());
        };
    }

    /** The object asked for; all of it has to be there and in use. */
    private static Scope scope(Arrangement arrangement, NewRow.ScopeWanted wanted) {
        List<UUID> ids = wanted.ids() != null && !wanted.ids().isEmpty() ? wanted.ids()
                : wanted.id() == null ? List.of() : List.of(wanted.id());
        boolean known = switch (wanted.kind()) {
            case DOSSIER -> true;
            case PARTY -> ids.size() == 1 && arrangement.findParty(ids.get(0)).filter(party -> !party.left() && !party.hospital()).isPresent();
            case SYSTEM -> ids.size() == 1 && arrangement.findSystem(ids.get(0)).isPresent();
            case ASSET -> !ids.isEmpty() && ids.stream().allMatch(id -> arrangement.findAsset(id).isPresent());
        };
        if (!known) {
            throw ProblemException.invalid("/scope/id", "unknown-object", "この案件にこの対象はありません。", "This dossier has no such object.");
        }
        return wanted.kind() == ScopeKind.DOSSIER ? Scope.dossier() : new Scope(wanted.kind(), ids);
    }
}
