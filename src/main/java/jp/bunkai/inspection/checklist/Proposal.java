package jp.bunkai.inspection.checklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the facts say to an item: a 案, never an answer. */
public record Proposal(Value value, List<Source> sources) {

    public static final Proposal NOTHING = new Proposal(Value.BLANK, List.of());

    public Proposal {
        sources = List.copyOf(sources);
    }

    /** What is proposed. */
    @Schema(name = "InspectionProposalValue")
    public enum Value {
        /** Everything that it asks about is borne out by evidence in date. */
        YES,
        /** A fact speaks against it. */
        NO,
        /** Evidence is missing or too old, or nothing is known. */
        BLANK
    }

    /** Follows from its sources: one that speaks against it is a no, and only evidence in date throughout is a yes. */
    public static Proposal of(List<Source> sources) {
        if (sources.stream().anyMatch(source -> source.standing() == Source.Standing.AGAINST)) {
            return new Proposal(Value.NO, sources);
        }
        boolean borneOut = !sources.isEmpty() && sources.stream().allMatch(source -> source.standing() == Source.Standing.IN_DATE);
        return new Proposal(borneOut ? Value.YES : Value.BLANK, sources);
    }
}
