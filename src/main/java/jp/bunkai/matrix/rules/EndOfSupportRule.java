package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * An asset past its end of support, or within 18 months of it, without a plan of what follows. BLOCKER once it is past (Okayama ran
 * its VPN device for a year after), WARNING before. Support dates are for the hospital and the maintainer only.
 */
@Singleton
public final class EndOfSupportRule implements Rule {

    private static final int NOTICE_MONTHS = 18;

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.END_OF_SUPPORT);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        LocalDate horizon = arrangement.today().plusMonths(NOTICE_MONTHS);
        return arrangement.assets().stream()
                .filter(asset -> asset.endOfSupport() != null && !asset.hasReplacementPlan()
                        && !asset.endOfSupport().isAfter(horizon))
                .map(asset -> finding(arrangement, asset));
    }

    private Finding finding(Arrangement arrangement, AssetFact asset) {
        boolean past = asset.endOfSupport().isBefore(arrangement.today());
        Audience audience = arrangement.findParty(asset.maintainedBy()).filter(party -> !party.left())
                .map(Audience::concerning).orElse(Audience.organisation(arrangement.hospital().id()));
        Optional<RowFact> row = rowOf(arrangement, asset);
        return new Finding(FindingCode.END_OF_SUPPORT, past ? Severity.BLOCKER : Severity.WARNING,
                row.map(RowFact::duty).orElse(null), row.map(RowFact::id).orElse(null),
                audience.kind() == Audience.Kind.PAIR ? audience.party() : null, asset.id(),
                new Text("「" + asset.label() + "」のサポートは" + asset.endOfSupport() + (past ? "に終了しています" : "に終了します")
                        + "が、更新計画がありません。",
                        "Support for “" + asset.label() + "” " + (past ? "ended" : "ends") + " on " + asset.endOfSupport()
                                + " and there is no plan for what follows."),
                new Text("更新または撤去の計画（時期と担い手）を資産に記入してください。",
                        "Enter at the asset when it is replaced or removed, and by whom."),
                audience);
    }

    private Optional<RowFact> rowOf(Arrangement arrangement, AssetFact asset) {
        UUID id = asset.id();
        return arrangement.catalogue().dutiesFor(Purpose.END_OF_SUPPORT).stream()
                .flatMap(duty -> arrangement.rowsOf(duty.id()).stream())
                .filter(row -> row.in() && row.scope().ids().contains(id)).findFirst();
    }
}
