package jp.bunkai.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.start.RowFactory;
import jp.bunkai.matrix.start.RowPlan;

/** Sets up an arrangement for a test, by name: everything has the id that {@link #id} makes of its name. Today is 2026-11-21. */
public final class Scene {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Catalogue CATALOGUE = CatalogueLoader.bundled();

    private final Map<UUID, PartyFact> parties = new LinkedHashMap<>();
    private final Map<UUID, SystemFact> systems = new LinkedHashMap<>();
    private final Map<UUID, AssetFact> assets = new LinkedHashMap<>();
    private final Map<UUID, ContractFact> contracts = new LinkedHashMap<>();
    private final List<RelaxationFact> relaxations = new ArrayList<>();
    private final List<RiskFact> risks = new ArrayList<>();
    private final List<AlertFact> alerts = new ArrayList<>();
    private final List<SignedRow> signed = new ArrayList<>();
    private final List<ToldRisk> told = new ArrayList<>();
    private final List<SheetStatement> settled = new ArrayList<>();
    private final List<StatedDisclosure> disclosures = new ArrayList<>();
    private final Map<UUID, RowFact> rows = new LinkedHashMap<>();
    private UUID last;
    private UUID coordinator;
    private boolean noServerUnlisted = true;
    private boolean declarationsClosed;
    private ServerCover elsewhere = ServerCover.NOTHING;

    public Scene() {
        party("病院", PartyFunction.HOSPITAL, null);
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Scene party(String name, PartyFunction function, String prime) {
        parties.put(id(name), new PartyFact(id(name), id("org " + name), new Text(name, name), function,
                prime == null ? null : id(prime), false, false, false, true, true));
        return this;
    }

    /** A vendor that can be reached day and night. */
    public Scene vendor(String name, PartyFunction function) {
        return party(name, function, null);
    }

    public Scene vendor(String name) {
        return vendor(name, PartyFunction.EHR);
    }

    public Scene subcontractor(String name, String prime) {
        return party(name, PartyFunction.SUBCONTRACTOR, prime);
    }

    public Scene left(String name) {
        PartyFact p = parties.get(id(name));
        parties.put(p.id(), new PartyFact(p.id(), p.organisationId(), p.name(), p.function(), p.prime(), true, p.publishedTerms(),
                p.shownToAll(), p.reachedByDay(), p.reachedByNight()));
        return this;
    }

    public Scene publishedTerms(String name) {
        PartyFact p = parties.get(id(name));
        parties.put(p.id(), new PartyFact(p.id(), p.organisationId(), p.name(), p.function(), p.prime(), p.left(), true,
                p.shownToAll(), p.reachedByDay(), p.reachedByNight()));
        return this;
    }

    public Scene shownToAll(String name) {
        PartyFact p = parties.get(id(name));
        parties.put(p.id(), new PartyFact(p.id(), p.organisationId(), p.name(), p.function(), p.prime(), p.left(),
                p.publishedTerms(), true, p.reachedByDay(), p.reachedByNight()));
        return this;
    }

    public Scene reached(String name, boolean byDay, boolean byNight) {
        PartyFact p = parties.get(id(name));
        parties.put(p.id(), new PartyFact(p.id(), p.organisationId(), p.name(), p.function(), p.prime(), p.left(),
                p.publishedTerms(), p.shownToAll(), byDay, byNight));
        return this;
    }

    public Scene system(String name, SystemKind kind, String vendor) {
        systems.put(id(name), new SystemFact(id(name), kind, name, vendor == null ? null : id(vendor), null, Set.of()));
        return this;
    }

    public Scene retireSystem(String name) {
        systems.remove(id(name));
        return this;
    }

    /** An asset; {@code maintainedBy} and {@code system} may be null. */
    public Scene asset(String name, AssetKind kind, String maintainedBy, String system) {
        assets.put(id(name), new AssetFact(id(name), kind, name, 1, maintainedBy == null ? null : id(maintainedBy),
                system == null ? null : id(system), false, null, null, Set.of()));
        return this;
    }

    public Scene asset(String name, AssetKind kind, String maintainedBy) {
        return asset(name, kind, maintainedBy, null);
    }

    public Scene actsAsServer(String name) {
        AssetFact a = assets.get(id(name));
        assets.put(a.id(), new AssetFact(a.id(), a.kind(), a.label(), a.count(), a.maintainedBy(), a.system(), true,
                a.endOfSupport(), a.replacementPlan(), a.touchedBy()));
        return this;
    }

    public Scene touchedBy(String name, String party) {
        AssetFact a = assets.get(id(name));
        assets.put(a.id(), new AssetFact(a.id(), a.kind(), a.label(), a.count(), a.maintainedBy(), a.system(), a.actsAsServer(),
                a.endOfSupport(), a.replacementPlan(), Set.of(id(party))));
        return this;
    }

    public Scene endOfSupport(String name, LocalDate day, String plan) {
        AssetFact a = assets.get(id(name));
        assets.put(a.id(), new AssetFact(a.id(), a.kind(), a.label(), a.count(), a.maintainedBy(), a.system(), a.actsAsServer(),
                day, plan, a.touchedBy()));
        return this;
    }

    public Scene retireAsset(String name) {
        assets.remove(id(name));
        return this;
    }

    /** A contract since April 2026 that renews itself and covers everything. */
    public Scene contract(String name, String with) {
        return contract(name, with, with, LocalDate.of(2026, 4, 1), null, true);
    }

    public Scene contract(String name, String contracting, String performing, LocalDate from, LocalDate to, boolean renews,
            String... systemNames) {
        Set<UUID> covered = new HashSet<>();
        for (String system : systemNames) {
            covered.add(id(system));
        }
        contracts.put(id(name), new ContractFact(id(name), name, from, to, renews, id(contracting), id(performing), covered));
        return this;
    }

    public Scene relaxation(String measure, String vendor, LocalDate until) {
        relaxations.add(new RelaxationFact(id(measure), measure, vendor == null ? null : id(vendor), null, null, true, until.minusMonths(1), until));
        return this;
    }

    /** A relaxation of a row that the hospital approved, from today. */
    public Scene relaxed(String measure, String vendor, UUID row) {
        relaxations.add(new RelaxationFact(id(measure), measure, vendor == null ? null : id(vendor), row, null, true, TODAY, TODAY));
        return this;
    }

    /** A relaxation of a duty, from this day; approved or only asked for. */
    public Scene relaxed(String measure, String vendor, String duty, boolean approved, LocalDate from) {
        relaxations.add(new RelaxationFact(id(measure), measure, vendor == null ? null : id(vendor), null, duty, approved, from, TODAY.plusYears(1)));
        return this;
    }

    /** An approved relaxation of a duty, from today until this day. */
    public Scene relaxedUntil(String measure, String vendor, String duty, LocalDate until) {
        relaxations.add(new RelaxationFact(id(measure), measure, vendor == null ? null : id(vendor), null, duty, true, TODAY, until));
        return this;
    }

    /** A risk that the hospital retains; of a vendor that was told of it, or of none. */
    public Scene risk(String title, String vendor, boolean approved, LocalDate until) {
        risks.add(new RiskFact(id(title), title, vendor == null ? null : id(vendor), null, approved, until));
        return this;
    }

    /** An alert that waits for a word of a vendor, its first or the one that it promised. */
    public Scene alert(String title, String vendor, boolean answered, LocalDate until) {
        alerts.add(new AlertFact(id(title), title, id(vendor), answered, until));
        return this;
    }

    /** An open risk that the hospital and a vendor know of; {@code source} may be null. */
    public Scene told(String title, String vendor, String source, boolean agreed, Set<String> duties) {
        told.add(new ToldRisk(id(title), id(vendor), source, agreed, Set.of(), duties));
        return this;
    }

    /** What a party disclosed; the form bears the name of its kind, the product that of the party. */
    public Scene disclosed(String party, StatedDisclosure.Kind kind, StatedDisclosure.StatedAnswer... answers) {
        disclosures.add(new StatedDisclosure(id("開示" + party + kind), id(party), kind, new Text(kind.name(), kind.name()), party + "の製品", List.of(answers)));
        return this;
    }

    /** An item of the confirmation sheet with a vendor that was settled. */
    public Scene settled(String vendor, String question, boolean doneSince, boolean rough, String... duties) {
        settled.add(new SheetStatement(id(vendor), question, doneSince, Set.of(duties), rough));
        return this;
    }

    public Scene coordinator(String name) {
        coordinator = id(name);
        return this;
    }

    public Scene serversUnlisted() {
        noServerUnlisted = false;
        return this;
    }

    public Scene serversElsewhere(ServerCover cover) {
        elsewhere = cover;
        return this;
    }

    public Scene declarationsClosed() {
        declarationsClosed = true;
        return this;
    }

    /** A row of a catalogue duty in ordinary operation, without any letter. */
    public Scene row(String duty, Scope scope) {
        return row(duty, scope, Phase.NORMAL);
    }

    public Scene row(String duty, Scope scope, Phase phase) {
        Duty entry = CATALOGUE.duty(duty);
        Map<FieldPath, Object> title = Map.of(FieldPath.of(Field.TITLE_JA), entry.title().ja(), FieldPath.of(Field.TITLE_EN),
                entry.title().en());
        UUID id = id(duty + phase + scope);
        rows.put(id, new RowFact(id, duty, entry.area(), entry.core(), phase, scope, RowState.of(title), true, List.of()));
        last = id;
        return this;
    }

    /** A row of the hospital's own, without any letter. */
    public Scene own(String title, Scope scope) {
        last = id(title);
        rows.put(last, new RowFact(last, null, "GOV", false, Phase.NORMAL, scope, RowState.of(Map.of(FieldPath.of(Field.TITLE_JA), title)), true, List.of()));
        return this;
    }

    public UUID lastRow() {
        return last;
    }

    private Scene change(UUID row, UnaryOperator<RowFact> how) {
        rows.computeIfPresent(row, (key, fact) -> how.apply(fact));
        return this;
    }

    /** Sets a field of the last row; null clears it. */
    public Scene set(FieldPath path, Object value) {
        return set(last, path, value);
    }

    public Scene set(UUID row, FieldPath path, Object value) {
        Map<FieldPath, Object> change = new HashMap<>();
        change.put(path, value);
        return change(row, r -> new RowFact(r.id(), r.duty(), r.area(), r.core(), r.phase(), r.scope(), r.state().with(change),
                r.outAgreed(), r.evidence()));
    }

    public Scene letter(String party, Letter letter) {
        return set(FieldPath.of(Field.LETTER, id(party)), letter);
    }

    public Scene declares(String party, Answer answer) {
        return set(FieldPath.of(Field.ANSWER, id(party)), answer);
    }

    public Scene levels(String party, ServiceLevel... levels) {
        return set(FieldPath.of(Field.SERVICE_LEVELS, id(party)), List.of(levels));
    }

    public Scene cost(String party, CostClass costClass) {
        return set(FieldPath.of(Field.COST_CLASS, id(party)), costClass);
    }

    public Scene cites(String party, String contract, String clause) {
        return set(FieldPath.of(Field.CONTRACT, id(party)), id(contract)).set(FieldPath.of(Field.CLAUSE, id(party)), clause);
    }

    public Scene out(String reason, boolean agreed) {
        set(FieldPath.of(Field.STANDING), Standing.OUT).set(FieldPath.of(Field.OUT_REASON), reason);
        return change(last, r -> new RowFact(r.id(), r.duty(), r.area(), r.core(), r.phase(), r.scope(), r.state(), agreed,
                r.evidence()));
    }

    public Scene shown(String party, LocalDate day) {
        return shown(last, id(party), day);
    }

    public Scene shown(UUID row, UUID party, LocalDate day) {
        return change(row, r -> {
            List<EvidenceFact> evidence = new ArrayList<>(r.evidence());
            evidence.add(new EvidenceFact(id(row + "/" + party + "/" + day), party, "記録", day));
            return new RowFact(r.id(), r.duty(), r.area(), r.core(), r.phase(), r.scope(), r.state(), r.outAgreed(), evidence);
        });
    }

    public Scene dropEvidence(UUID row) {
        return change(row, r -> new RowFact(r.id(), r.duty(), r.area(), r.core(), r.phase(), r.scope(), r.state(), r.outAgreed(),
                List.of()));
    }

    /** Adds, regroups and takes out what the factory plans, as the application does. */
    public RowPlan follow() {
        RowPlan plan = RowFactory.plan(arrangement());
        plan.added().forEach(row -> {
            UUID id = id(row.duty().id() + row.phase() + row.scope());
            rows.put(id, new RowFact(id, row.duty().id(), row.duty().area(), row.duty().core(), row.phase(), row.scope(),
                    row.state(), true, List.of()));
        });
        plan.regrouped().forEach(row -> change(row.rowId(), r -> new RowFact(r.id(), r.duty(), r.area(), r.core(), r.phase(),
                row.scope(), r.state(), r.outAgreed(), r.evidence())));
        plan.withdrawn().forEach(row -> set(row.rowId(), FieldPath.of(Field.STANDING), Standing.OUT));
        return plan;
    }

    public List<RowFact> rows() {
        return List.copyOf(rows.values());
    }

    public Arrangement arrangement() {
        return new Arrangement(new ArrangementFacts(TODAY, CATALOGUE, List.copyOf(parties.values()), coordinator,
                List.copyOf(systems.values()), List.copyOf(assets.values()), List.copyOf(contracts.values()), relaxations,
                rows(), noServerUnlisted, elsewhere, declarationsClosed ? new BlindRounds(rows.keySet(), Map.of()) : BlindRounds.NONE, risks,
                alerts, new Disclosed(disclosures, told, settled), signed));
    }

    /** A row as it was signed. */
    public Scene signed(SignedRow row) {
        signed.add(row);
        return this;
    }

    /** What one rule finds here. */
    public List<Finding> check(Rule rule) {
        return rule.check(arrangement()).toList();
    }

    /** What the party of this name may see here. */
    public Sight sightOf(String name) {
        return new Sight(arrangement(), parties.get(id(name)));
    }
}
