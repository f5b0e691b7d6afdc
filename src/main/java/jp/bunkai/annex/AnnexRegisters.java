package jp.bunkai.annex;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent.AssetLine;
import jp.bunkai.annex.AnnexContent.ContractLine;
import jp.bunkai.annex.AnnexContent.SystemLine;
import jp.bunkai.annex.AnnexContent.UpdateSentence;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.asset.Asset;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.ContractKind;
import jp.bunkai.dossier.Renewal;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.SystemFact;

/** 別紙1 of one pair: its contracts, the systems and assets that this vendor works on, and who answers for updates of each. */
final class AnnexRegisters {

    private final AnnexSource source;
    private final Arrangement arrangement;
    private final UUID vendor;
    private final Marks marks;
    private final Sight sight;
    private final Set<UUID> carved;

    /** {@code carved}: rows left out because they are not agreed. What they hold must not come back through a register. */
    AnnexRegisters(AnnexSource source, Marks marks, Set<UUID> carved) {
        this.carved = Set.copyOf(carved);
        this.source = source;
        this.arrangement = source.arrangement();
        this.vendor = source.vendor();
        this.marks = marks;
        this.sight = new Sight(arrangement, arrangement.party(vendor));
    }

    /** Those that the annex amends; where nobody has said which, all that this vendor has a part in. */
    List<ContractLine> contracts(Set<UUID> amended) {
        return source.contracts().stream().filter(contract -> amended.isEmpty() ? !contract.retired() : amended.contains(contract.id()))
                .filter(contract -> vendor.equals(contract.contractingPartyId()) || vendor.equals(contract.performerId()))
                .map(this::line).toList();
    }

    private ContractLine line(Contract contract) {
        String systems = contract.systemIds().stream().flatMap(id -> arrangement.findSystem(id).stream()).map(SystemFact::name)
                .collect(Collectors.joining("、"));
        return new ContractLine(ShortId.of(contract.id()), kind(contract.kind()), contract.name(), contract.number(),
                contract.signedOn(), contract.termFrom(), contract.termTo(), renewal(contract.renewal()),
                bound(contract.contractingPartyId()), bound(contract.performerId()), systems.isEmpty() ? null : systems);
    }

    /** Whoever has left the dossier, or is not this vendor's to know, is bound by the contract all the same. */
    private String bound(UUID party) {
        String mark = marks.of(party);
        return mark == null ? "他の事業者" : mark;
    }

    List<SystemLine> systems() {
        return arrangement.systems().stream().filter(system -> arrangement.touches(vendor, Scope.system(system.id())))
                .map(system -> new SystemLine(ShortId.of(system.id()), system.kind(), system.name(), marks.of(system.vendor()),
                        marks.of(system.maintainedBy())))
                .toList();
    }

    List<AssetLine> assets() {
        return arrangement.assets().stream().filter(this::listed).map(this::line).toList();
    }

    private boolean listed(AssetFact asset) {
        return arrangement.touches(vendor, Scope.assets(List.of(asset.id())));
    }

    /** Maker, version, support and place only where the vendor maintains the asset: the same rule as on the screen. */
    private AssetLine line(AssetFact asset) {
        boolean details = sight.seesDetails(asset);
        Asset entered = source.assets().stream().filter(any -> any.id().equals(asset.id())).findFirst().orElse(null);
        boolean known = details && entered != null;
        return new AssetLine(ShortId.of(asset.id()), asset.kind(), asset.label(), asset.count(),
                known ? entered.maker() : null, known ? entered.versionText() : null, details ? asset.endOfSupport() : null,
                known ? entered.place() : null, marks.of(asset.maintainedBy()),
                arrangement.findSystem(asset.system()).map(SystemFact::name).orElse(null), asset.actsAsServer(), updatedBy(asset));
    }

    /** The mark of whoever answers for the security updates of an asset, as far as this vendor sees the letters. */
    private String updatedBy(AssetFact asset) {
        return printed().filter(row -> row.scope().ids().contains(asset.id()))
                .filter(row -> arrangement.serves(row, Purpose.PATCH)).filter(sight::seesLetters)
                .flatMap(row -> arrangement.partiesWith(row, Letter::accountable).stream())
                .map(party -> marks.of(party.id())).filter(Objects::nonNull).distinct().sorted().findFirst().orElse(null);
    }

    /** What this annex can say of the servers listed in it; the picture over all contracts is the rule UPDATE_SENTENCE's. */
    UpdateSentence updateSentence() {
        List<AssetFact> servers = arrangement.assets().stream().filter(this::listed)
                .filter(asset -> asset.kindByFunction() == AssetKind.SERVER).toList();
        long held = servers.stream().filter(this::vendorUpdates).count();
        if (held == 0) {
            return UpdateSentence.NONE;
        }
        return held == servers.size() ? UpdateSentence.ALL : UpdateSentence.PARTLY;
    }

    private boolean vendorUpdates(AssetFact server) {
        return printed().filter(row -> row.scope().ids().contains(server.id()))
                .filter(row -> arrangement.serves(row, Purpose.UPDATE_SENTENCE))
                .anyMatch(this::vendorAnswers);
    }

    /** The rows of which the annex speaks: only what both sides stand by says who answers for what. */
    private Stream<RowFact> printed() {
        return arrangement.rowsIn().filter(row -> row.involves(vendor) && !carved.contains(row.id()));
    }

    private boolean vendorAnswers(RowFact row) {
        Letter letter = row.letter(vendor);
        return letter != null && letter.accountable();
    }

    private static String kind(ContractKind kind) {
        return switch (kind) {
            case SALE -> "売買";
            case LEASE -> "リース";
            case MAINTENANCE -> "保守";
            case CLOUD_TERMS -> "クラウド約款";
            case OTHER -> "その他";
        };
    }

    private static String renewal(Renewal renewal) {
        if (renewal == null) {
            return null;
        }
        return switch (renewal) {
            case AUTOMATIC -> "自動更新";
            case MANUAL -> "合意により更新";
            case NONE -> "更新なし";
        };
    }
}
