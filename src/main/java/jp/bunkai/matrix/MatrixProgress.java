package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.DossierProgress;
import jp.bunkai.dossier.ViewedDossier;

/** How far dossiers are, counted from the rows whose letters the viewer sees and the findings it may know. */
@ApplicationScoped
class MatrixProgress implements DossierProgress {

    private final MatrixLoader loader;
    private final MatrixService matrices;

    MatrixProgress(MatrixLoader loader, MatrixService matrices) {
        this.loader = loader;
        this.matrices = matrices;
    }

    @Override
    public Map<UUID, Progress> of(Collection<ViewedDossier> dossiers) {
        Map<UUID, Progress> progress = new HashMap<>();
        loader.loadWithServers(dossiers).forEach((id, matrix) -> progress.put(id, progress(matrix)));
        return progress;
    }

    private Progress progress(LoadedMatrix matrix) {
        Arrangement arrangement = matrix.arrangement();
        List<RowFact> rows = arrangement.rowsIn().filter(matrix.sight()::seesLetters).toList();
        long held = rows.stream().filter(row -> arrangement.letters(row).values().stream().anyMatch(Letter::accountable)).count();
        List<Finding> findings = matrices.findings(matrix).visibleTo(matrix.sight());
        return new Progress(rows.size(), (int) held, count(findings, Severity.BLOCKER), count(findings, Severity.WARNING),
                count(findings, Severity.NOTE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
