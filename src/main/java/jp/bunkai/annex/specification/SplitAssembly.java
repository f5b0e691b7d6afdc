package jp.bunkai.annex.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.annex.specification.SpecificationSplit.Line;
import jp.bunkai.annex.specification.SpecificationSplit.Who;
import jp.bunkai.award.AskedDuties;
import jp.bunkai.catalogue.Area;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;

/**
 * Puts together the proposed split, duty by duty. The hospital's letters are those of its matrix; the contractor's are the catalogue's proposal for
 * whoever holds the duty, for before award nobody is there to hold it. What other vendors do about their own things says nothing of the contractor's;
 * what they do for the whole dossier is theirs, unless the catalogue has every vendor do it.
 */
final class SplitAssembly {

    private final Arrangement arrangement;
    private final PartyFunction function;

    /** {@code function}: null for all. */
    SplitAssembly(Arrangement arrangement, PartyFunction function) {
        this.arrangement = arrangement;
        this.function = function;
    }

    SpecificationSplit split(String dossier, LocalDate on) {
        Map<String, List<Line>> byArea = new LinkedHashMap<>();
        Map<String, List<RowFact>> rows = new TreeMap<>();
        arrangement.rows().stream().filter(row -> row.duty() != null)
                .forEach(row -> rows.computeIfAbsent(row.duty(), any -> new ArrayList<>()).add(row));
        for (Duty duty : arrangement.catalogue().duties()) {
            List<RowFact> there = rows.getOrDefault(duty.id(), List.of());
            List<RowFact> in = there.stream().filter(RowFact::in).toList();
            boolean wanted = there.isEmpty() ? duty.core() : !in.isEmpty();
            if (wanted && (function == null || AskedDuties.concerns(duty, function))) {
                byArea.computeIfAbsent(duty.area(), any -> new ArrayList<>()).add(line(duty, in));
            }
        }
        arrangement.rowsIn().filter(row -> row.duty() == null && publishable(row))
                .forEach(row -> byArea.computeIfAbsent(row.area(), any -> new ArrayList<>()).add(own(row)));
        return new SpecificationSplit(arrangement.hospital().name().ja(), dossier, function, on, arrangement.catalogue().areas().stream()
                .filter(area -> byArea.containsKey(area.id())).map(area -> area(area, byArea.get(area.id()))).toList());
    }

    private static SpecificationSplit.Area area(Area area, List<Line> lines) {
        return new SpecificationSplit.Area(area.id(), area.title().ja(), lines);
    }

    private Line line(Duty duty, List<RowFact> standing) {
        List<RowFact> in = standing.stream().filter(row -> !ofOthers(row)).toList();
        Letter hospital = in.isEmpty() ? duty.split().hospital() : strongest(in.stream().map(row -> row.letter(arrangement.hospital().id())).toList());
        boolean others = !in.isEmpty() && in.stream().allMatch(this::othersDo);
        // What others do for the whole dossier the contractor does too where every vendor does it; else it is asked or told.
        Letter contractor = others ? duty.split().other() : contractor(duty, in);
        Who who = others && (contractor == null || !contractor.responsible()) ? Who.OTHER : who(hospital, contractor);
        return new Line(duty.id(), duty.title().ja(), List.copyOf(duty.phases()), who, hospital, contractor,
                who == Who.HOSPITAL ? promised(in) : who == Who.OTHER ? List.of() : written(duty.serviceLevels()));
    }

    /**
     * Whether a duty of the hospital's own goes into a public document: its words are free, and about a vendor, a system or a device, or where a
     * vendor holds it, they would name one.
     */
    private boolean publishable(RowFact row) {
        return row.scope().of(ScopeKind.DOSSIER) && row.letters().entrySet().stream()
                .noneMatch(held -> held.getValue().holds() && !held.getKey().equals(arrangement.hospital().id()));
    }

    /** A duty of the hospital's own, in the words of the hospital; who else does it is not known yet. */
    private Line own(RowFact row) {
        Letter hospital = row.letter(arrangement.hospital().id());
        return new Line(ShortId.of(row.id()), row.title().ja(), List.of(row.phase()), who(hospital, null), hospital, null, promised(List.of(row)));
    }

    /** Where somebody already has this function, what the matrix gives it; else what the catalogue proposes. */
    private Letter contractor(Duty duty, List<RowFact> in) {
        List<UUID> there = arrangement.directVendors().stream().filter(this::ofFunction).map(PartyFact::id).toList();
        if (there.isEmpty() || in.isEmpty()) {
            return duty.split().holder();
        }
        return strongest(in.stream().flatMap(row -> there.stream().map(row::letter)).toList());
    }

    private boolean ofFunction(PartyFact vendor) {
        return function == null || vendor.function() == function;
    }

    /** Whether a row is about something of a vendor of another function. */
    private boolean ofOthers(RowFact row) {
        return switch (row.scope().kind()) {
            case DOSSIER -> false;
            case PARTY -> arrangement.findParty(row.scope().id()).filter(this::ofFunction).isEmpty();
            case SYSTEM, ASSET -> othersDo(row);
        };
    }

    /** Whether a row is done by vendors of other functions, and by nobody else. */
    private boolean othersDo(RowFact row) {
        List<PartyFact> doing = arrangement.parties().stream().filter(party -> {
            Letter letter = row.letter(party.id());
            return !party.left() && letter != null && letter.responsible();
        }).toList();
        return !doing.isEmpty() && doing.stream().noneMatch(party -> party.hospital() || ofFunction(party));
    }

    private static Who who(Letter hospital, Letter contractor) {
        boolean own = hospital != null && hospital.responsible();
        boolean theirs = contractor != null && contractor.responsible();
        return own && theirs ? Who.BOTH : own ? Who.HOSPITAL : theirs ? Who.CONTRACTOR : Who.TO_BE_AGREED;
    }

    private static Letter strongest(Collection<Letter> letters) {
        List<Letter> held = letters.stream().filter(Objects::nonNull).toList();
        boolean accountable = held.stream().anyMatch(Letter::accountable);
        boolean responsible = held.stream().anyMatch(Letter::responsible);
        if (accountable || responsible) {
            return !responsible ? Letter.A : accountable ? Letter.AR : Letter.R;
        }
        return Stream.of(Letter.C, Letter.I).filter(held::contains).findFirst().orElse(null);
    }

    /** What the hospital promises itself. */
    private List<String> promised(List<RowFact> rows) {
        return rows.stream().flatMap(row -> written(row.terms(arrangement.hospital().id()).serviceLevels()).stream()).distinct().toList();
    }

    private static List<String> written(List<ServiceLevel> levels) {
        return levels.stream().map(level -> level.written(Language.JA)).toList();
    }
}
