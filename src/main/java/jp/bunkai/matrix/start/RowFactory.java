package jp.bunkai.matrix.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.matrix.start.RowPlan.NewRow;
import jp.bunkai.matrix.start.RowPlan.Regrouped;
import jp.bunkai.matrix.start.RowPlan.Withdrawn;

/**
 * Plans the rows that a dossier's parties, systems and assets call for: one of each core duty for each scope object in each phase.
 * Run again after every change of those, it adds what is new, moves assets between groups, takes OUT what lost its object, and
 * otherwise leaves every row alone.
 */
public final class RowFactory {

    private final Arrangement arrangement;
    private final Proposal proposal;
    private final List<NewRow> added = new ArrayList<>();
    private final List<Regrouped> regrouped = new ArrayList<>();

    private RowFactory(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.proposal = new Proposal(arrangement);
    }

    /** What has to be done so that the rows fit. */
    public static RowPlan plan(Arrangement arrangement) {
        RowFactory factory = new RowFactory(arrangement);
        arrangement.catalogue().duties().forEach(duty -> duty.phases().forEach(phase -> factory.plan(duty, phase)));
        return new RowPlan(factory.added, factory.regrouped, factory.withdrawn());
    }

    /** One row of a duty as the catalogue proposes it, for a duty that somebody asks for. */
    public static NewRow row(Arrangement arrangement, Duty duty, Phase phase, Scope scope) {
        return new NewRow(duty, phase, scope, new Proposal(arrangement).state(duty, scope));
    }

    private void plan(Duty duty, Phase phase) {
        if (duty.scope().of() == ScopeKind.ASSET) {
            AssetGroups groups = AssetGroups.of(arrangement, duty, phase);
            groups.changed().forEach((row, assets) -> regrouped.add(new Regrouped(row.id(), Scope.assets(assets))));
            groups.newGroups().forEach(group -> add(duty, phase, Scope.assets(group)));
        } else if (duty.core()) {
            Set<Scope> there = arrangement.rowsOf(duty, phase).map(RowFact::scope).collect(Collectors.toSet());
            objects(duty).filter(scope -> !there.contains(scope)).forEach(scope -> add(duty, phase, scope));
        }
    }

    private Stream<Scope> objects(Duty duty) {
        return switch (duty.scope().of()) {
            case DOSSIER -> Stream.of(Scope.dossier());
            case PARTY -> arrangement.directVendors().stream().map(PartyFact::id).map(Scope::party);
            case SYSTEM -> arrangement.systems().stream().filter(system -> duty.scope().covers(system.kind()))
                    .map(SystemFact::id).map(Scope::system);
            case ASSET -> Stream.empty();
        };
    }

    private void add(Duty duty, Phase phase, Scope scope) {
        added.add(new NewRow(duty, phase, scope, proposal.state(duty, scope)));
    }

    private List<Withdrawn> withdrawn() {
        return arrangement.rowsIn().filter(row -> gone(row.scope())).map(row -> new Withdrawn(row.id(), reason(row.scope())))
                .toList();
    }

    private boolean gone(Scope scope) {
        return switch (scope.kind()) {
            case DOSSIER -> false;
            case PARTY -> arrangement.findParty(scope.id()).filter(party -> party.directVendor() && !party.left()).isEmpty();
            case SYSTEM -> arrangement.findSystem(scope.id()).isEmpty();
            case ASSET -> scope.ids().stream().noneMatch(this::inUse);
        };
    }

    private boolean inUse(UUID asset) {
        return arrangement.findAsset(asset).isPresent();
    }

    private String reason(Scope scope) {
        return switch (scope.kind()) {
            case PARTY -> arrangement.findParty(scope.id()).filter(party -> !party.left()).isPresent() ? "再委託先になったため" : "当事者が離れたため";
            case SYSTEM -> "対象システムの利用を終えたため";
            case ASSET, DOSSIER -> "対象資産の利用を終えたため";
        };
    }
}
