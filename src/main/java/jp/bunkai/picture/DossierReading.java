package jp.bunkai.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.Terms;
import jp.bunkai.picture.AssetWords.Words;
import jp.bunkai.picture.DossierPicture.Holding;
import jp.bunkai.picture.view.PictureAsset;
import jp.bunkai.picture.view.PictureContract;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureDossier.PictureArea;
import jp.bunkai.picture.view.PictureFinding;
import jp.bunkai.picture.view.PictureOrganisation;
import jp.bunkai.picture.view.PictureSentence;

/** Reads from an arrangement what the picture takes of it. Pure. */
final class DossierReading {

    private final UUID dossier;
    private final Arrangement arrangement;
    private final Map<UUID, Words> words;
    private final DevicePictures devices;

    /**
     * @param words of the assets what rules do not read
     */
    DossierReading(UUID dossier, Arrangement arrangement, Map<UUID, Words> words, DevicePictures devices) {
        this.dossier = dossier;
        this.arrangement = arrangement;
        this.words = words;
        this.devices = devices;
    }

    /**
     * @param findings what the hospital may know; the update sentence speaks of all dossiers and is left out
     */
    DossierPicture picture(List<Finding> findings) {
        List<RowFact> in = arrangement.rowsIn().toList();
        Set<UUID> covered = ServerCover.coveredAssets(arrangement);
        return new DossierPicture(dossier, in.size(), in.size() - without(in, Letter::accountable), without(in, Letter::responsible),
                PictureFinding.of(findings.stream().filter(finding -> finding.code() != FindingCode.UPDATE_SENTENCE).toList()), areas(in),
                ServerCover.of(arrangement), arrangement.assets().stream()
                        .filter(asset -> asset.kindByFunction() == AssetKind.SERVER && !covered.contains(asset.id()))
                        .map(asset -> new PictureSentence.Server(dossier, asset.id(), asset.label(), asset.count())).toList(),
                arrangement.parties().stream().map(party -> new PictureOrganisation(party.organisationId(), party.name(), party.hospital())).toList(),
                arrangement.contracts().stream().map(this::contract).toList(), new Ends(dossier, arrangement).all(), vendors(), devices());
    }

    private int without(List<RowFact> rows, Predicate<Letter> such) {
        return (int) rows.stream().filter(row -> arrangement.letters(row).values().stream().noneMatch(such)).count();
    }

    private List<PictureArea> areas(List<RowFact> rows) {
        Map<String, List<RowFact>> byArea = rows.stream().collect(Collectors.groupingBy(RowFact::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream().map(area -> new PictureArea(area.getKey(), area.getValue().size(), without(area.getValue(), Letter::accountable),
                without(area.getValue(), Letter::responsible))).toList();
    }

    private PictureContract contract(ContractFact contract) {
        return new PictureContract(contract.id(), dossier, contract.name(), arrangement.party(contract.contracting()).organisationId(),
                arrangement.party(contract.performing()).organisationId(), contract.from(), contract.to(), contract.renewsItself(),
                contract.inForce(arrangement.today()));
    }

    private Map<UUID, Holding> vendors() {
        Map<UUID, Holding> vendors = new LinkedHashMap<>();
        arrangement.parties().stream().filter(party -> !party.hospital() && !party.left()).forEach(party -> {
            List<RowFact> held = arrangement.heldBy(party.id());
            vendors.put(party.organisationId(), new Holding((int) held.stream().filter(row -> row.letter(party.id()).accountable()).count(),
                    (int) held.stream().filter(row -> row.letter(party.id()).responsible()).count()));
        });
        return vendors;
    }

    private List<PictureDevice> devices() {
        Map<UUID, List<PictureDevice.Duty>> byAsset = new HashMap<>();
        arrangement.rows().stream().filter(row -> row.scope().of(ScopeKind.ASSET)).forEach(row -> {
            PictureDevice.Duty duty = duty(row);
            row.scope().ids().forEach(asset -> byAsset.computeIfAbsent(asset, any -> new ArrayList<>()).add(duty));
        });
        return arrangement.assets().stream().map(asset -> devices.single(asset(asset), byAsset.getOrDefault(asset.id(), List.of()))).toList();
    }

    private PictureDevice.Duty duty(RowFact row) {
        List<PictureDevice.Holder> holders = arrangement.partiesWith(row, Letter::holds).stream().map(party -> holder(row, party)).toList();
        return new PictureDevice.Duty(row.duty(), row.title(), row.area(), row.core(), row.phase(), List.of(),
                List.of(new PictureDevice.Cell(dossier, row.id(), row.in(), holders)));
    }

    private static PictureDevice.Holder holder(RowFact row, PartyFact party) {
        Terms terms = row.terms(party.id());
        return new PictureDevice.Holder(party.organisationId(), party.hospital(), row.letter(party.id()), terms.contractId(), terms.clause());
    }

    private PictureAsset asset(AssetFact asset) {
        Words said = words.getOrDefault(asset.id(), Words.NONE);
        return new PictureAsset(asset.id(), dossier, asset.label(), asset.kind(), asset.count(), said.maker(), said.version(), said.place(),
                arrangement.findParty(asset.maintainedBy()).filter(party -> !party.left()).map(PartyFact::organisationId).orElse(null),
                asset.endOfSupport(), asset.actsAsServer());
    }
}
