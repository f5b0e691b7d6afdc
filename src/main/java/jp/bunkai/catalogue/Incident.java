package jp.bunkai.catalogue;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hospital's incident as an arrangement of duties: who was there and which duties failed in whose hands. {@code seed} is
 * the number of the text that the facts were taken from; it is for us and not shown.
 */
public record Incident(String id, Text title, String seed, Set<IncidentHolder> parties, List<Fact> facts, List<Failure> failed) {

    public Incident {
        parties = Ordered.copy(IncidentHolder.class, parties);
        facts = facts == null ? List.of() : List.copyOf(facts);
        failed = failed == null ? List.of() : List.copyOf(failed);
    }

    /** One fact about the incident, such as how long the hospital was down. */
    @Schema(name = "IncidentFact")
    public record Fact(@Schema(required = true) Text label, @Schema(required = true) Text text) {
    }

    /** A duty that failed, who held it then, and how. */
    public record Failure(String duty, IncidentHolder holder, String seed, Text note) {
    }
}
