package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/**
 * Declarations against each other. ORPHAN (BLOCKER): every vendor that works on the object said 担当外 and the hospital does not do it
 * itself. OVERLAP (WARNING): two said 担当, so each may wait for the other. Both follow from what several vendors declared: they name
 * nobody, and only the hospital learns of them until a round that held the row has closed.
 */
@Singleton
public final class DeclarationClashRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.ORPHAN, FindingCode.OVERLAP);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() || row.declarations().isEmpty() ? Stream.empty()
                : Stream.concat(orphan(arrangement, row), overlap(arrangement, row)).map(finding -> finding.to(audience(arrangement, row)));
    }

    private static Audience audience(Arrangement arrangement, RowFact row) {
        return arrangement.declarationsClosed(row) ? Audience.all() : Audience.organisation(arrangement.hospital().id());
    }

    private Stream<Finding> orphan(Arrangement arrangement, RowFact row) {
        Letter hospital = row.letter(arrangement.hospital().id());
        List<PartyFact> asked = arrangement.directVendors().stream().filter(vendor -> concerns(arrangement, row, vendor)).toList();
        boolean refused = !asked.isEmpty() && asked.stream().allMatch(vendor -> row.declared(vendor.id()) == Answer.NOT_MINE);
        if (!refused || hospital != null && hospital.responsible()) {
            return Stream.empty();
        }
        Text name = Say.row(arrangement, row);
        return Stream.of(Finding.atRow(FindingCode.ORPHAN, Severity.BLOCKER, row,
                new Text(name.ja() + "は、関係する事業者がすべて「担当外」と答えており、担い手がいません。",
                        "Every vendor concerned says that " + name.en() + " is not theirs: nobody does it."),
                new Text("事業者と話し合って担い手を決めるか、病院が実施する（R）としてください。",
                        "Settle with the vendors who does it, or let the hospital do it (R).")));
    }

    private boolean concerns(Arrangement arrangement, RowFact row, PartyFact vendor) {
        return arrangement.letters(row).containsKey(vendor.id()) || row.declared(vendor.id()) != null
                || arrangement.touches(vendor.id(), row.scope());
    }

    private Stream<Finding> overlap(Arrangement arrangement, RowFact row) {
        long claims = arrangement.parties().stream()
                .filter(party -> !party.left() && row.declared(party.id()) == Answer.MINE).count();
        if (claims < 2) {
            return Stream.empty();
        }
        Text name = Say.row(arrangement, row);
        return Stream.of(Finding.atRow(FindingCode.OVERLAP, Severity.WARNING, row,
                new Text(name.ja() + "を、二者以上が「担当」と答えています。",
                        "More than one party says that " + name.en() + " is theirs."),
                new Text("どこまでを誰が担当するかを確かめ、必要なら対象を分けて行を追加してください。",
                        "Find out who does which part; split the object into rows of their own where needed.")));
    }
}
