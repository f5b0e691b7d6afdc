package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.EvidenceCadence;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/**
 * A signed row is no proof that it is done (Okayama's offline backup was under contract). Whoever does a duty shows evidence as often
 * as its terms say, else once a year; in an emergency row only where its terms repeat. EVIDENCE_OVERDUE is a WARNING where it was due,
 * a NOTE where nothing was ever shown and no contract has run long enough for it to be due. NO_EVIDENCE (NOTE): none is named either.
 */
@Singleton
public final class EvidenceRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.NO_EVIDENCE, FindingCode.EVIDENCE_OVERDUE);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() ? Stream.empty() : arrangement.letters(row).keySet().stream().map(arrangement::party)
                .filter(party -> Held.does(row, party)).flatMap(party -> check(arrangement, row, party));
    }

    private Stream<Finding> check(Arrangement arrangement, RowFact row, PartyFact party) {
        Optional<LocalDate> last = row.evidence().stream().filter(shown -> party.id().equals(shown.party()))
                .map(EvidenceFact::shownOn).max(Comparator.naturalOrder());
        String asked = row.terms(party.id()).evidenceAsked();
        Stream<Finding> unnamed = last.isEmpty() && (asked == null || asked.isBlank())
                ? Stream.of(unnamed(Say.row(arrangement, row), row, party)) : Stream.empty();
        Optional<Period> cadence = EvidenceCadence.agreed(row, party.id());
        if (row.phase() == Phase.EMERGENCY && cadence.isEmpty()) {
            return unnamed;
        }
        return Stream.concat(unnamed, overdue(arrangement, row, party, last, cadence.orElse(EvidenceCadence.YEARLY)));
    }

    private Stream<Finding> overdue(Arrangement arrangement, RowFact row, PartyFact party, Optional<LocalDate> last,
            Period cadence) {
        if (last.isPresent()) {
            return last.get().plus(cadence).isBefore(arrangement.today())
                    ? Stream.of(tooOld(Say.row(arrangement, row), row, party, last.get())) : Stream.empty();
        }
        boolean due = arrangement.contractsInForce(party.id()).anyMatch(
                contract -> contract.from() != null && contract.from().plus(cadence).isBefore(arrangement.today()));
        return Stream.of(neverShown(Say.row(arrangement, row), row, party, due ? Severity.WARNING : Severity.NOTE));
    }

    private Finding unnamed(Text name, RowFact row, PartyFact party) {
        return Finding.atRow(FindingCode.NO_EVIDENCE, Severity.NOTE, row, party,
                new Text(name.ja() + "を" + party.name().ja() + "が実施したことを何で確かめるか、決まっていません。",
                        "What shows that " + party.name().en() + " did " + name.en() + " is not named."),
                new Text("求める証跡（記録・報告など）を条件に記入してください。",
                        "Name the evidence asked for (a record, a report) in the terms."));
    }

    private Finding tooOld(Text name, RowFact row, PartyFact party, LocalDate last) {
        return Finding.atRow(FindingCode.EVIDENCE_OVERDUE, Severity.WARNING, row, party,
                new Text(name.ja() + "の" + party.name().ja() + "の証跡は" + last + "のものが最後で、取り決めた頻度を過ぎています。",
                        "The last evidence of " + party.name().en() + " for " + name.en() + " is of " + last
                                + ", older than agreed."),
                show());
    }

    private Finding neverShown(Text name, RowFact row, PartyFact party, Severity severity) {
        return Finding.atRow(FindingCode.EVIDENCE_OVERDUE, severity, row, party,
                new Text(name.ja() + "を" + party.name().ja() + "が実施した証跡が、一度も示されていません。",
                        party.name().en() + " has never shown evidence for " + name.en() + "."),
                show());
    }

    private static Text show() {
        return new Text("実施の記録を確かめ、日付とともに証跡として登録してください。",
                "Look at the record of the work and enter it as evidence with its date.");
    }
}
