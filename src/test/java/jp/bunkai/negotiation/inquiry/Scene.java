package jp.bunkai.negotiation.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ArrangementFacts;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.BlindRounds;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;

import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.rules.MatrixRules;

/**
 * A small arrangement: a hospital, an EHR vendor with one server and a subcontractor, a network vendor with the VPN device. Everything
 * is in order but for the rows that a test adds.
 */
public final class Scene {

    public static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    public static final UUID HOSPITAL = id(1);
    public static final UUID EHR = id(2);
    public static final UUID NETWORK = id(3);
    public static final UUID SUB = id(4);
    public static final UUID EHR_SYSTEM = id(11);
    public static final UUID SERVER = id(21);
    public static final UUID VPN = id(22);
    public static final UUID EHR_CONTRACT = id(31);

    public final List<RowFact> rows = new ArrayList<>();
    public final List<PartyFact> parties = new ArrayList<>(List.of(
            party(HOSPITAL, "青葉市民病院", "Aoba City Hospital", PartyFunction.HOSPITAL, null, true),
            party(EHR, "みどり電子カルテ株式会社", "Midori EHR", PartyFunction.EHR, null, true),
            party(NETWORK, "つばめネットワーク株式会社", "Tsubame Network", PartyFunction.NETWORK, null, true)));
    final List<ContractFact> contracts = new ArrayList<>(List.of(
            contract(EHR_CONTRACT, "電子カルテ保守契約", EHR, LocalDate.of(2028, 3, 31)),
            contract(id(32), "回線保守契約", NETWORK, LocalDate.of(2028, 3, 31))));
    LocalDate vpnEndOfSupport;
    boolean declarationsClosed;
    Predicate<RowFact> published = row -> false;

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    public static PartyFact party(UUID id, String ja, String en, PartyFunction function, UUID prime, boolean reached) {
        return new PartyFact(id, id, new Text(ja, en), function, prime, false, false, true, reached, reached);
    }

    public static ContractFact contract(UUID id, String name, UUID vendor, LocalDate to) {
        return new ContractFact(id, name, LocalDate.of(2026, 4, 1), to, false, vendor, null, Set.of());
    }

    /** Adds a row of the catalogue; its id is counted from 101. */
    public RowFact row(String duty, Phase phase, Scope scope, Map<FieldPath, ?> values) {
        Duty of = CATALOGUE.duty(duty);
        return row(of.id(), of.area(), of.core(), phase, scope, of.title(), values);
    }

    public RowFact row(String duty, String area, boolean core, Phase phase, Scope scope, Text title, Map<FieldPath, ?> values) {
        Map<FieldPath, Object> all = new HashMap<>(values);
        all.put(FieldPath.of(Field.TITLE_JA), title.ja());
        all.put(FieldPath.of(Field.TITLE_EN), title.en());
        RowFact row = new RowFact(id(101 + rows.size()), duty, area, core, phase, scope, RowState.of(all), false,
                List.of(new EvidenceFact(id(901), EHR, "報告書", LocalDate.of(2026, 6, 30)),
                        new EvidenceFact(id(902), NETWORK, "報告書", LocalDate.of(2026, 6, 30))));
        rows.add(row);
        return row;
    }

    public static FieldPath letter(UUID party) {
        return FieldPath.of(Field.LETTER, party);
    }

    public static FieldPath answer(UUID party) {
        return FieldPath.of(Field.ANSWER, party);
    }

    /** Values of one part that leaves nothing open. */
    public static Map<FieldPath, Object> settled(UUID party, Letter letter) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(letter(party), letter);
        values.put(answer(party), jp.bunkai.matrix.Answer.MINE);
        values.put(FieldPath.of(Field.COST_CLASS, party), jp.bunkai.matrix.CostClass.INCLUDED);
        values.put(FieldPath.of(Field.SERVICE_LEVELS, party), List.of(jp.bunkai.catalogue.ServiceLevel.duration(null,
                jp.bunkai.catalogue.Bound.AT_MOST, 24, jp.bunkai.catalogue.ServiceLevelUnit.HOUR)));
        values.put(FieldPath.of(Field.EVIDENCE_ASKED, party), "作業報告書");
        return values;
    }

    public PartyFact vendor(UUID id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
    }

    public Findings findings() {
        return Findings.of(new Arrangement(new ArrangementFacts(TODAY, CATALOGUE, parties, null,
                List.of(new SystemFact(EHR_SYSTEM, SystemKind.EHR, "電子カルテ", EHR, null, Set.of())),
                List.of(new AssetFact(SERVER, AssetKind.SERVER, "電子カルテサーバ", 1, EHR, EHR_SYSTEM, true, null, null, Set.of()),
                        new AssetFact(VPN, AssetKind.VPN, "VPN装置", 1, NETWORK, null, false, vpnEndOfSupport, null, Set.of())),
                contracts, List.of(), rows, true, ServerCover.NOTHING, rounds())), MatrixRules.all());
    }

    private BlindRounds rounds() {
        return declarationsClosed ? new BlindRounds(rows.stream().map(RowFact::id).collect(Collectors.toSet()), Map.of()) : BlindRounds.NONE;
    }

    public List<InquiryQuestion> questionsTo(UUID vendor) {
        return InquiryQuestions.to(vendor(vendor), findings(), published);
    }
}
