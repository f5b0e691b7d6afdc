package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.EditionConflict;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * Two editions in use ask different things of a duty. NOTE: both are shown, the product chooses neither, and the parties write down
 * at the row which one they follow. It follows from the catalogue alone, so all who see the row see it.
 */
@Singleton
public final class EditionConflictRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.EDITION_CONFLICT);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.catalogue().editionConflicts().stream()
                .flatMap(conflict -> arrangement.rowsOf(conflict.duty()).stream()
                        .filter(row -> row.in() && row.state().followedEdition() == null)
                        .map(row -> finding(arrangement, row, conflict)));
    }

    private Finding finding(Arrangement arrangement, RowFact row, EditionConflict conflict) {
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.EDITION_CONFLICT, Severity.NOTE, row,
                new Text(name.ja() + "について、" + side(conflict.a(), Language.JA) + "と" + side(conflict.b(), Language.JA)
                        + "が異なることを求めています。",
                        "About " + name.en() + ", two editions ask different things: " + side(conflict.a(), Language.EN) + " and "
                                + side(conflict.b(), Language.EN) + "."),
                new Text("どちらによるかを話し合い、行の「従う版」に記入してください。",
                        "Settle which one to follow and enter it at the row as the edition followed."));
    }

    private static String side(EditionConflict.Side side, Language language) {
        String cited = side.reference().shown(language);
        return language == Language.JA ? cited + "「" + side.asks().ja() + "」" : cited + " (“" + side.asks().en() + "”)";
    }
}
