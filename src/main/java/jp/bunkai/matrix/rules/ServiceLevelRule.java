package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/**
 * What a vendor does has a measurable term; words alone suffice only where the catalogue itself proposes nothing measurable. WARNING:
 * a duty without a measure cannot be said to be late. Terms are between the hospital and that vendor.
 */
@Singleton
public final class ServiceLevelRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.NO_SERVICE_LEVEL);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() ? Stream.empty() : arrangement.letters(row).keySet().stream().map(arrangement::party)
                .filter(party -> party.directVendor() && Held.does(row, party))
                .filter(vendor -> lacking(arrangement, row, vendor)).map(vendor -> finding(arrangement, row, vendor));
    }

    private boolean lacking(Arrangement arrangement, RowFact row, PartyFact vendor) {
        List<ServiceLevel> agreed = row.terms(vendor.id()).serviceLevels();
        boolean wordsSuffice = arrangement.duty(row).map(duty -> duty.serviceLevels().stream().noneMatch(this::measurable))
                .orElse(true);
        return wordsSuffice ? agreed.isEmpty() : agreed.stream().noneMatch(this::measurable);
    }

    private boolean measurable(ServiceLevel level) {
        return level.kind() != ServiceLevelKind.TEXT;
    }

    private Finding finding(Arrangement arrangement, RowFact row, PartyFact vendor) {
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.NO_SERVICE_LEVEL, Severity.WARNING, row, vendor,
                new Text(name.ja() + "の" + vendor.name().ja() + "の条件に、期限や頻度など測れる水準がありません。",
                        "The terms of " + vendor.name().en() + " for " + name.en() + " have no measurable level."),
                new Text("期限・頻度・割合などを条件に記入してください。",
                        "Enter a time limit, a frequency, a share or the like in the terms."));
    }
}
