package jp.bunkai.matrix;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.projection.ProjectedRow;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.projection.ProjectionVersions;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.DeclarationView;
import jp.bunkai.matrix.view.EvidenceView;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.matrix.view.ScopeView;

/** Writes rows as their viewer sees them, from one loaded matrix. */
final class RowViews {

    private final LoadedMatrix matrix;
    private final RowTag tag;
    private final Map<UUID, List<StoredEvidence>> evidence;
    private final Map<UUID, List<Finding>> findings;
    private final Projection projection;
    private final LoadedMatrix agreed;
    private final Projection agreedProjection;
    private final EditRights rights;

    /**
     * @param findings by row, those that the viewer may know
     * @param evidence by row, all there is
     */
    RowViews(LoadedMatrix matrix, Map<UUID, List<Finding>> findings, Map<UUID, List<StoredEvidence>> evidence, RowTag tag) {
        this.matrix = matrix;
        this.tag = tag;
        this.evidence = evidence;
        this.findings = findings;
        this.projection = matrix.projection();
        this.agreed = matrix.agreed();
        this.agreedProjection = agreed.projection();
        this.rights = matrix.rights();
    }

    RowView view(StoredRow stored) {
        RowFact row = stored.fact();
        ProjectedRow seen = projection.row(row);
        List<HeldEdit> unsent = matrix.unsent(row.id());
        boolean hospital = matrix.dossier().asHospital();
        return new RowView(row.id(), row.duty(), row.duty() == null, row.area(), row.core(), row.phase(), stored.position(),
                ScopeView.of(matrix.arrangement(), row.scope()), row.title(), row.state().note(), row.state().standing(),
                row.state().outReason(), row.outAgreed(), row.state().followedEdition(), hospital ? row.state().lettersOpen() : null,
                seen.letters(), seen.lettersHidden(), seen.terms(), declarations(stored, seen, unsent),
                evidence.getOrDefault(row.id(), List.of()).stream().filter(shown -> sees(shown)).map(EvidenceView::of).toList(),
                findings.getOrDefault(row.id(), List.of()).stream().map(FindingView::of).toList(),
                tag(matrix, stored, tag), digest(row), changedAt(stored, unsent),
                matrix.dossier().viewer().role().edits() ? rights.editable(row) : List.of(),
                unsent.stream().map(edit -> edit.path().toString()).toList());
    }

    /** Of the row as it stands between the parties: nobody confirms what its own side has not sent. */
    private String digest(RowFact row) {
        RowFact standing = agreed.arrangement().findRow(row.id()).orElse(row);
        return ProjectionVersions.digest(ProjectionVersions.CURRENT, agreed.sight().viewer().id(), agreedProjection.row(standing));
    }

    private boolean sees(StoredEvidence shown) {
        return matrix.sight().seesAnswers(matrix.arrangement().party(shown.party()));
    }

    private Map<UUID, DeclarationView> declarations(StoredRow stored, ProjectedRow seen, List<HeldEdit> unsent) {
        Map<UUID, DeclarationView> views = new LinkedHashMap<>();
        seen.declarations().forEach((party, declaration) -> {
            FieldPath path = FieldPath.of(Field.ANSWER, party);
            FieldVersion answered = unsent.stream().filter(edit -> edit.path().equals(path)).map(HeldEdit::setBy).findFirst()
                    .orElse(stored.versions().get(path));
            views.put(party, DeclarationView.of(declaration, answered == null ? stored.createdAt() : answered.at()));
        });
        return views;
    }

    /** The latest version that changed something the viewer sees, and its own draft; others leave no trace in its tag. */
    static String tag(LoadedMatrix matrix, StoredRow stored, RowTag tag) {
        Projection projection = matrix.projection();
        Seen seen = new Seen(stored.versions().entrySet().stream().filter(entry -> projection.sees(stored.fact(), entry.getKey()))
                .mapToLong(entry -> entry.getValue().version()).max().orElse(StoredRow.FIRST), matrix.draft(stored.fact().id()).version());
        return tag.write(stored.fact().id(), matrix.dossier().viewer().organisationId(), seen);
    }

    private Instant changedAt(StoredRow stored, List<HeldEdit> unsent) {
        return Stream.concat(stored.versions().entrySet().stream().filter(entry -> projection.sees(stored.fact(), entry.getKey()))
                .map(Map.Entry::getValue), unsent.stream().map(HeldEdit::setBy)).map(FieldVersion::at).max(Comparator.naturalOrder())
                .orElse(stored.createdAt());
    }
}
