package jp.bunkai.disclosure.mapping.kept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version with what it changed from the one before it. */
@Schema(name = "MappingChanges")
public record MappingChanges(@Schema(required = true) MappingVersion version,
        @Schema(required = true, description = "By form and question; the first thousand") List<Changed> changes) {

    private static final int MOST = 1_000;
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::form).thenComparing(Place::edition)
            .thenComparing(Place::to, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Place::question);

    /** A question of an edition; {@code to} is the newer edition that it is brought together with, null where it leads to duties. */
    record Place(Form form, Edition edition, Edition to, String question) {
    }

    /** Where a question leads, and whether that was checked against an original. */
    record Led(List<String> to, boolean verified) {

        private static final Led NOWHERE = new Led(List.of(), false);
    }

    /** One question that leads elsewhere. */
    @Schema(name = "MappingChange")
    public record Changed(
            @Schema(required = true) Form form,
            @Schema(required = true) Text formName,
            @Schema(required = true, maxLength = 30) String editionName,
            @Schema(required = true, nullable = true, maxLength = 30, description = "The newer edition, where the mapping is between editions") String toEditionName,
            @Schema(required = true, maxLength = 120) String question,
            @Schema(required = true, description = "Duties, or the question of the newer edition; empty where there was nothing") List<String> before,
            @Schema(required = true) List<String> after,
            @Schema(required = true, description = "Whether what it leads to now was seen in an original") boolean verified) {

        private static Changed of(Place place, Led before, Led after) {
            return new Changed(place.form(), place.form().called(), place.edition().code(), place.to() == null ? null : place.to().code(), place.question(),
                    before.to(), after.to(), after.verified());
        }
    }

    /** What leads elsewhere, in the order of forms and numbers. */
    static List<Changed> between(Map<Place, Led> before, Map<Place, Led> after) {
        Map<Place, Changed> changed = new TreeMap<>(ORDER);
        before.forEach((place, led) -> {
            Led leads = after.getOrDefault(place, Led.NOWHERE);
            if (!leads.equals(led)) {
                changed.put(place, Changed.of(place, led, leads));
            }
        });
        after.forEach((place, leads) -> {
            if (!before.containsKey(place)) {
                changed.put(place, Changed.of(place, Led.NOWHERE, leads));
            }
        });
        return new ArrayList<>(changed.values());
    }

    static MappingChanges of(MappingVersion version, List<Changed> changes) {
        return new MappingChanges(version, changes.subList(0, Math.min(MOST, changes.size())));
    }
}
