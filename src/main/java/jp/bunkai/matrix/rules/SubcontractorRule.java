package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A subcontractor does work only where its prime answers for it (A): SUB_WITHOUT_PRIME is a BLOCKER, for nobody would be bound to
 * the hospital. SUB_UNDISCLOSED, a WARNING: the prime has shown nothing yet for its duty to tell of subcontractors beforehand. Seen by
 * the hospital, the subcontractor and its prime.
 */
@Singleton
public final class SubcontractorRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.SUB_WITHOUT_PRIME, FindingCode.SUB_UNDISCLOSED);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.parties().stream().filter(party -> party.subcontractor() && !party.left())
                .flatMap(sub -> Stream.concat(undisclosed(arrangement, sub), Held.by(arrangement, sub)
                        .filter(row -> !primeAnswers(arrangement, row, sub)).map(row -> withoutPrime(arrangement, row, sub))));
    }

    private Stream<Finding> undisclosed(Arrangement arrangement, PartyFact sub) {
        return noticeShown(arrangement, sub) ? Stream.empty()
                : Stream.of(Finding.about(FindingCode.SUB_UNDISCLOSED, Severity.WARNING, sub,
                        new Text("再委託先の" + sub.name().ja() + "について、取り決めた事前の通知が記録されていません。",
                                "The notice agreed for the subcontractor " + sub.name().en() + " is not on record."),
                        new Text("元請の事業者から再委託の通知を受け、元請の「再委託の開示」の行に証跡として登録してください。",
                                "Have the prime vendor give notice and enter it as evidence at the prime's row on subcontracting.")));
    }

    /** Whether the prime has shown evidence in its row of the duty to tell of subcontractors. */
    private boolean noticeShown(Arrangement arrangement, PartyFact sub) {
        return sub.prime() != null && arrangement.catalogue().dutiesFor(Purpose.SUBCONTRACTING).stream()
                .flatMap(duty -> arrangement.rowsOf(duty.id()).stream())
                .filter(row -> row.in() && sub.prime().equals(row.scope().id()))
                .flatMap(row -> row.evidence().stream()).anyMatch(shown -> sub.prime().equals(shown.party()));
    }

    private boolean primeAnswers(Arrangement arrangement, RowFact row, PartyFact sub) {
        Letter own = row.letter(sub.id());
        Letter primes = arrangement.findParty(sub.prime()).map(prime -> arrangement.letters(row).get(prime.id())).orElse(null);
        return !own.accountable() && primes != null && primes.accountable();
    }

    private Finding withoutPrime(Arrangement arrangement, RowFact row, PartyFact sub) {
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.SUB_WITHOUT_PRIME, Severity.BLOCKER, row, sub,
                new Text(name.ja() + "を再委託先の" + sub.name().ja() + "が受け持っていますが、元請の事業者に責任（A）がありません。",
                        "The subcontractor " + sub.name().en() + " holds " + name.en() + " but its prime is not accountable (A)."),
                new Text("A を元請の事業者に付け、再委託先は R だけにしてください。",
                        "Give A to the prime vendor and leave the subcontractor with R only."));
    }
}
