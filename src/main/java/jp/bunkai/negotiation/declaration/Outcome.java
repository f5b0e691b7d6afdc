package jp.bunkai.negotiation.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.projection.ProjectedRow;
import jp.bunkai.matrix.view.ScopeView;

/** The rows of a round in the order in which they want attention. Pure, and computed from what the viewer sees. */
final class Outcome {

    private static final List<FindingCode> ORDER = List.of(FindingCode.ORPHAN, FindingCode.OVERLAP, FindingCode.UNKNOWN,
            FindingCode.DECLARED_OTHERWISE);

    private Outcome() {
    }

    /** {@code askedOf}: the parties, as far as the viewer knows, that were asked about a row; rows asked of none of them are left out. */
    static List<ResultView.Row> rows(Projection projection, Findings findings, Function<UUID, List<UUID>> askedOf) {
        Arrangement arrangement = findings.arrangement();
        Map<UUID, List<Finding>> byRow = findings.byRow(projection.sight());
        List<ResultView.Row> rows = new ArrayList<>();
        for (ProjectedRow projected : projection.rows()) {
            UUID row = projected.row().id();
            List<UUID> asked = askedOf.apply(row);
            if (!asked.isEmpty()) {
                List<FindingCode> codes = byRow.getOrDefault(row, List.of()).stream().map(Finding::code).filter(ORDER::contains).distinct()
                        .sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
                rows.add(new ResultView.Row(row, projected.row().duty(), projected.row().area(), projected.row().phase(),
                        ScopeView.of(arrangement, projected.row().scope()), projected.row().title(), codes,
                        asked.stream().map(party -> said(projected, party)).toList()));
            }
        }
        rows.sort(Comparator.comparingInt(Outcome::urgency));
        return List.copyOf(rows);
    }

    private static ResultView.Said said(ProjectedRow row, UUID party) {
        Declaration declared = row.declarations().get(party);
        return declared == null ? new ResultView.Said(party, null, null, null, row.letters().get(party))
                : new ResultView.Said(party, declared.answer(), declared.condition(), declared.recordedBy(), row.letters().get(party));
    }

    private static int urgency(ResultView.Row row) {
        if (!row.codes().isEmpty()) {
            return ORDER.indexOf(row.codes().get(0));
        }
        boolean conditional = row.answers().stream().anyMatch(said -> said.answer() == Answer.CONDITIONAL);
        return conditional ? ORDER.size() : ORDER.size() + 1;
    }
}
