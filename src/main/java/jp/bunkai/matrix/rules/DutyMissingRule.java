package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.SystemFact;

/**
 * Each core duty has a row for each of its scope objects in each of its phases, and one taken OUT was so by the hospital's own
 * confirmation. BLOCKER: an annex that is silent on a core duty must not be signed.
 */
@Singleton
public final class DutyMissingRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.DUTY_MISSING);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.catalogue().coreDuties().stream()
                .flatMap(duty -> duty.phases().stream().flatMap(phase -> check(arrangement, duty, phase)));
    }

    private Stream<Finding> check(Arrangement arrangement, Duty duty, Phase phase) {
        List<RowFact> rows = arrangement.rowsOf(duty, phase).toList();
        Stream<Finding> takenOut = rows.stream().filter(row -> !row.in() && !row.outAgreed()).map(row -> out(arrangement, row));
        Set<UUID> there = new HashSet<>();
        rows.forEach(row -> there.addAll(row.scope().ids()));
        Stream<Finding> missing = switch (duty.scope().of()) {
            case DOSSIER -> rows.isEmpty() ? Stream.of(missing(duty, phase, null, null, null)) : Stream.empty();
            case PARTY -> arrangement.directVendors().stream().filter(party -> !there.contains(party.id()))
                    .map(party -> forParty(duty, phase, party));
            case SYSTEM -> arrangement.systems().stream()
                    .filter(system -> duty.scope().covers(system.kind()) && !there.contains(system.id()))
                    .map(system -> forSystem(duty, phase, system));
            case ASSET -> arrangement.assets().stream()
                    .filter(asset -> duty.scope().covers(asset.kindByFunction()) && !there.contains(asset.id()))
                    .map(asset -> forAsset(duty, phase, asset));
        };
        return Stream.concat(takenOut, missing);
    }

    private Finding forParty(Duty duty, Phase phase, PartyFact party) {
        return missing(duty, phase, party.name(), party.id(), null);
    }

    private Finding forSystem(Duty duty, Phase phase, SystemFact system) {
        return missing(duty, phase, Say.same(system.name()), null, null);
    }

    private Finding forAsset(Duty duty, Phase phase, AssetFact asset) {
        return missing(duty, phase, Say.same(asset.label()), null, asset.id());
    }

    private Finding missing(Duty duty, Phase phase, Text object, UUID party, UUID asset) {
        Text name = Say.duty(duty.title(), object, phase);
        return new Finding(FindingCode.DUTY_MISSING, Severity.BLOCKER, duty.id(), null, party, asset,
                new Text("必須の実施事項" + name.ja() + "の行がありません。", "There is no row for the core duty " + name.en() + "."),
                new Text("行を追加してください。不要なら、追加したうえで理由を書いて「対象外」にしてください。",
                        "Add the row. If it does not apply, add it and take it OUT with a reason."),
                Audience.all());
    }

    private Finding out(Arrangement arrangement, RowFact row) {
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.DUTY_MISSING, Severity.BLOCKER, row,
                new Text("必須の実施事項" + name.ja() + "が、病院の確認なしに「対象外」になっています。",
                        "The core duty " + name.en() + " was taken OUT without the hospital's confirmation."),
                new Text("病院が理由を確かめて「対象外」を確認するか、対象に戻してください。",
                        "The hospital confirms that it stands OUT for this reason, or puts it back IN."));
    }
}
