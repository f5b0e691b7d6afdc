package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.ScopeKind;

/**
 * Everything a rule may know of one dossier on one day, unchangeable: who is there, what is covered, what was agreed. It answers the
 * questions that several rules share, such as who touches what; nothing in it comes from a database while a rule runs.
 */
public final class Arrangement {

    private final ArrangementFacts facts;
    private final ArrangementFacts withoutRows;
    private final PartyFact hospital;
    private final Map<UUID, PartyFact> parties;
    private final Map<UUID, SystemFact> systems;
    private final Map<UUID, AssetFact> assets;
    private final Map<UUID, ContractFact> contracts;
    private final List<PartyFact> directVendors;
    private final Map<UUID, List<SignedRow>> signed;
    private final Touch touch;
    private final ArrangedRows rows;
    /** Found out when asked for: after an edit few rows are looked at. Shared with what it was made from, each good for one state of its row. */
    private final Map<UUID, Lettered> letters;

    private record Lettered(RowFact row, Map<UUID, Letter> present) {
    }

    public Arrangement(ArrangementFacts facts) {
        this.facts = facts;
        this.withoutRows = facts.withRows(List.of());
        this.parties = index(facts.parties(), PartyFact::id);
        this.systems = index(facts.systems(), SystemFact::id);
        this.assets = index(facts.assets(), AssetFact::id);
        this.contracts = index(facts.contracts(), ContractFact::id);
        this.hospital = facts.parties().stream().filter(PartyFact::hospital).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an arrangement has a hospital"));
        this.directVendors = facts.parties().stream().filter(party -> party.directVendor() && !party.left()).toList();
        this.signed = facts.signed().stream().collect(Collectors.groupingBy(SignedRow::row));
        this.touch = new Touch(this);
        this.rows = new ArrangedRows(facts.rows());
        this.letters = new ConcurrentHashMap<>();
    }

    private Arrangement(Arrangement before, RowFact changed) {
        this.rows = before.rows.with(changed);
        this.facts = before.facts.withRows(rows.all());
        this.withoutRows = before.withoutRows;
        this.hospital = before.hospital;
        this.parties = before.parties;
        this.systems = before.systems;
        this.assets = before.assets;
        this.contracts = before.contracts;
        this.directVendors = before.directVendors;
        this.signed = before.signed;
        this.touch = before.touch;
        this.letters = before.letters;
    }

    /** The same arrangement with one of its rows otherwise; only what follows from that row is looked up anew. */
    Arrangement with(RowFact changed) {
        return new Arrangement(this, changed);
    }

    /** How it stood on another day, as far as this is known; what is not named stays as it is. */
    public Arrangement asOf(LocalDate day, List<PartyFact> thoseParties, List<RowFact> thoseRows, List<RelaxationFact> relaxations,
            List<StatedDisclosure> disclosures) {
        return new Arrangement(new ArrangementFacts(day, facts.catalogue(), thoseParties, facts.coordinator(), facts.systems(), facts.assets(), facts.contracts(),
                relaxations, thoseRows, facts.noServerUnlisted(), facts.serversElsewhere(), facts.rounds(), facts.risks(), facts.alerts(),
                facts.disclosed().with(disclosures), facts.signed()));
    }

    /** Whether every rule finds the same in both. */
    boolean equalTo(Arrangement other) {
        return this == other || equalButForRows(other) && rows.equalTo(other.rows);
    }

    boolean equalButForRows(Arrangement other) {
        return withoutRows == other.withoutRows || withoutRows.equals(other.withoutRows);
    }

    private static <T> Map<UUID, T> index(Collection<T> values, Function<T, UUID> id) {
        Map<UUID, T> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.put(id.apply(value), value));
        return byId;
    }

    private Map<UUID, Letter> lettersOfThosePresent(RowFact row) {
        Map<UUID, Letter> present = new LinkedHashMap<>();
        for (PartyFact party : facts.parties()) {
            Letter letter = row.letter(party.id());
            if (letter != null && !party.left()) {
                present.put(party.id(), letter);
            }
        }
        return present;
    }

    /** What it is made of. */
    ArrangementFacts facts() {
        return facts;
    }

    /** What it is made of, without its rows. */
    ArrangementFacts withoutRows() {
        return withoutRows;
    }

    public LocalDate today() {
        return facts.today();
    }

    public Catalogue catalogue() {
        return facts.catalogue();
    }

    public PartyFact hospital() {
        return hospital;
    }

    /** All parties in the order of the dossier, those that left included. */
    public List<PartyFact> parties() {
        return facts.parties();
    }

    /** The vendors bound to the hospital itself that are still there. */
    public List<PartyFact> directVendors() {
        return directVendors;
    }

    public List<SystemFact> systems() {
        return facts.systems();
    }

    public List<AssetFact> assets() {
        return facts.assets();
    }

    public List<ContractFact> contracts() {
        return facts.contracts();
    }

    public List<RelaxationFact> relaxations() {
        return facts.relaxations();
    }

    /** The risks that the hospital retains, alone or with a vendor. */
    public List<RiskFact> risks() {
        return facts.risks();
    }

    /** The alerts that wait for a word of a vendor. */
    public List<AlertFact> alerts() {
        return facts.alerts();
    }

    /** What was disclosed to the hospital, and the risks told between it and its vendors. */
    public Disclosed disclosed() {
        return facts.disclosed();
    }

    /** How hospital and vendors signed a row, whether in force or not. */
    public List<SignedRow> signed(UUID row) {
        return signed.getOrDefault(row, List.of());
    }

    public List<RowFact> rows() {
        return facts.rows();
    }

    /** The vendor that coordinates the others: the one named, else the one vendor that the matrix says does the coordinating. */
    public Optional<PartyFact> coordinator() {
        if (facts.coordinator() != null) {
            return findParty(facts.coordinator()).filter(party -> !party.left());
        }
        List<PartyFact> doing = catalogue().dutiesFor(Purpose.COORDINATION).stream()
                .flatMap(duty -> rowsOf(duty, Phase.NORMAL)).filter(RowFact::in)
                .flatMap(row -> partiesWith(row, Letter::responsible).stream()).filter(PartyFact::directVendor).distinct().toList();
        return doing.size() == 1 ? Optional.of(doing.get(0)) : Optional.empty();
    }

    /** Whether vendors may learn that declarations clash in this row: a round that held it has closed. */
    public boolean declarationsClosed(RowFact row) {
        return facts.rounds().closed(row.id());
    }

    /** Whether this party is being asked about this row in a blind round that is still open. */
    public boolean asking(RowFact row, UUID party) {
        return facts.rounds().asking(row.id(), party);
    }

    public boolean noServerUnlisted() {
        return facts.noServerUnlisted();
    }

    /** How the servers of the hospital's other dossiers are covered. */
    public ServerCover serversElsewhere() {
        return facts.serversElsewhere();
    }

    public Optional<PartyFact> findParty(UUID id) {
        return Optional.ofNullable(id == null ? null : parties.get(id));
    }

    public Optional<SystemFact> findSystem(UUID id) {
        return Optional.ofNullable(id == null ? null : systems.get(id));
    }

    /** The asset, if it is still in use. */
    public Optional<AssetFact> findAsset(UUID id) {
        return Optional.ofNullable(id == null ? null : assets.get(id));
    }

    public Optional<ContractFact> findContract(UUID id) {
        return Optional.ofNullable(id == null ? null : contracts.get(id));
    }

    /** Where a row stands in {@link #rows()}, or -1. */
    int place(UUID row) {
        return rows.place(row);
    }

    /** Whether the same rows stand at the same places, in whatever state. */
    boolean placedAs(Arrangement other) {
        return rows.placedAs(other.rows);
    }

    public Optional<RowFact> findRow(UUID id) {
        return Optional.ofNullable(id == null ? null : rows.row(id));
    }

    /** A party known to be in the dossier. */
    public PartyFact party(UUID id) {
        return findParty(id).orElseThrow(() -> new NoSuchElementException("no such party in this arrangement"));
    }

    /** The rows of a duty in every phase, OUT ones included. */
    public List<RowFact> rowsOf(String duty) {
        return rows.ofDuty(duty);
    }

    /** The rows of a duty in one phase, OUT ones included. */
    public Stream<RowFact> rowsOf(Duty duty, Phase phase) {
        return rowsOf(duty.id()).stream().filter(row -> row.phase() == phase);
    }

    /** The rows that count. */
    public Stream<RowFact> rowsIn() {
        return rows().stream().filter(RowFact::in);
    }

    /** The rows that count and where this party holds A, R or both, in the order of the matrix. */
    public List<RowFact> heldBy(UUID party) {
        return rows.heldBy(party);
    }

    /** The duty of the catalogue that a row copied, if it is not the hospital's own. */
    public Optional<Duty> duty(RowFact row) {
        return row.duty() == null ? Optional.empty() : catalogue().findDuty(row.duty());
    }

    /** Whether the row's duty serves a purpose. */
    public boolean serves(RowFact row, Purpose purpose) {
        return duty(row).filter(duty -> duty.serves(purpose)).isPresent();
    }

    /** The letters of those still there, in the order of the parties. What a party that left held, nobody holds. */
    public Map<UUID, Letter> letters(RowFact row) {
        RowFact here = findRow(row.id()).orElse(row);
        Lettered known = letters.get(here.id());
        if (known == null || known.row() != here) {
            known = new Lettered(here, lettersOfThosePresent(here));
            letters.put(here.id(), known);
        }
        return known.present();
    }

    /** The parties still there whose letter is such. */
    public List<PartyFact> partiesWith(RowFact row, Predicate<Letter> such) {
        List<PartyFact> found = new ArrayList<>(2);
        letters(row).forEach((party, letter) -> {
            if (such.test(letter)) {
                found.add(party(party));
            }
        });
        return found;
    }

    /** Who may work on the scope object of a row; see {@link Touch}. */
    public boolean touches(UUID party, Scope scope) {
        return touch.touches(party, scope);
    }

    /** The contracts in force today that this party contracts or performs under. */
    public Stream<ContractFact> contractsInForce(UUID party) {
        return contracts().stream().filter(contract -> contract.involves(party) && contract.inForce(today()));
    }

    /** The system that a row is about, directly or through its asset; null for the others. */
    public UUID systemOf(Scope scope) {
        if (scope.of(ScopeKind.SYSTEM)) {
            return scope.id();
        }
        if (scope.of(ScopeKind.ASSET)) {
            return findAsset(scope.id()).map(AssetFact::system).orElse(null);
        }
        return null;
    }
}
