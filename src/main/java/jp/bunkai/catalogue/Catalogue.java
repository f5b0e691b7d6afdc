package jp.bunkai.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that the product ships as data, unchangeable and in the order of its files. The version follows from the content, so
 * a row that copied from another version can be told apart. Soundness is proved where it is loaded.
 */
public final class Catalogue {

    private final String version;
    private final List<Area> areas;
    private final List<Guideline> guidelines;
    private final List<Duty> duties;
    private final List<Incident> incidents;
    private final List<EditionConflict> editionConflicts;
    private final Map<String, Duty> dutiesById;

    public Catalogue(String version, List<Area> areas, List<Guideline> guidelines, List<Duty> duties,
            List<Incident> incidents, List<EditionConflict> editionConflicts) {
        this.version = version;
        this.areas = List.copyOf(areas);
        this.guidelines = List.copyOf(guidelines);
        this.duties = List.copyOf(duties);
        this.incidents = List.copyOf(incidents);
        this.editionConflicts = List.copyOf(editionConflicts);
        this.dutiesById = index(this.duties, Duty::id);
    }

    private static <T> Map<String, T> index(List<T> values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.putIfAbsent(id.apply(value), value));
        return byId;
    }

    public String version() {
        return version;
    }

    public List<Area> areas() {
        return areas;
    }

    public List<Guideline> guidelines() {
        return guidelines;
    }

    public List<Duty> duties() {
        return duties;
    }

    public List<Incident> incidents() {
        return incidents;
    }

    public List<EditionConflict> editionConflicts() {
        return editionConflicts;
    }

    public Optional<Area> findArea(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<Guideline> findGuideline(String id) {
        return guidelines.stream().filter(guideline -> guideline.id().equals(id)).findFirst();
    }

    /** The duty of this id, if the catalogue has it; a hospital's own duties it has not. */
    public Optional<Duty> findDuty(String id) {
        return Optional.ofNullable(dutiesById.get(id));
    }

    /** The duty of an id that is known to be in the catalogue. */
    public Duty duty(String id) {
        return findDuty(id).orElseThrow(() -> new IllegalArgumentException("no duty " + id + " in the catalogue"));
    }

    public Optional<Incident> findIncident(String id) {
        return incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    /** The duties that may not be missing from a dossier. */
    public List<Duty> coreDuties() {
        return duties.stream().filter(Duty::core).toList();
    }

    /** The duties that serve a rule's purpose. */
    public List<Duty> dutiesFor(Purpose purpose) {
        return duties.stream().filter(duty -> duty.serves(purpose)).toList();
    }

    /** The conflicts between editions about one duty. */
    public List<EditionConflict> editionConflicts(String duty) {
        return editionConflicts.stream().filter(conflict -> conflict.duty().equals(duty)).toList();
    }
}
