package jp.bunkai.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The catalogue as it is sent: what a reader needs, without what only rules and we need (purposes, seeds). */
@Schema(name = "Catalogue")
public record CatalogueView(
        @Schema(required = true, description = "Changes whenever the content does") String version,
        @Schema(required = true, description = "In the order of the matrix") List<Area> areas,
        @Schema(required = true, description = "In the order of the matrix") List<DutyView> duties,
        @Schema(required = true) List<Guideline> guidelines,
        @Schema(required = true) List<IncidentView> incidents,
        @Schema(required = true) List<EditionConflict> editionConflicts) {

    static CatalogueView of(Catalogue catalogue) {
        return new CatalogueView(catalogue.version(), catalogue.areas(),
                catalogue.duties().stream().map(DutyView::of).toList(), catalogue.guidelines(),
                catalogue.incidents().stream().map(IncidentView::of).toList(), catalogue.editionConflicts());
    }

    /** A duty as it is sent. */
    @Schema(name = "Duty")
    public record DutyView(
            @Schema(required = true, examples = "VUL-01") String id,
            @Schema(required = true, description = "Id of its area") String area,
            @Schema(required = true, description = "Whether a dossier must have it") boolean core,
            @Schema(required = true) Text title,
            @Schema(required = true) ScopeView scope,
            @Schema(required = true) List<Phase> phases,
            @Schema(required = true, description = "A proposal to negotiate from, shown as 「例」") Split split,
            @Schema(required = true) List<Reference> references,
            @Schema(required = true, nullable = true, description = "Why it is there") Text lesson,
            @Schema(required = true) Text evidence,
            @Schema(required = true, description = "Proposals too") List<ServiceLevel> serviceLevels) {

        static DutyView of(Duty duty) {
            return new DutyView(duty.id(), duty.area(), duty.core(), duty.title(),
                    new ScopeView(duty.scope().of(), duty.scope().kinds()), List.copyOf(duty.phases()), duty.split(),
                    duty.references(), duty.lesson(), duty.evidence(), duty.serviceLevels());
        }
    }

    /** What a row of the duty is about. */
    @Schema(name = "DutyScope")
    public record ScopeView(
            @Schema(required = true) ScopeKind of,
            @Schema(required = true, description = "Kinds of system or asset; empty for every kind") List<String> kinds) {
    }

    /** An incident as it is sent. */
    @Schema(name = "Incident")
    public record IncidentView(
            @Schema(required = true, examples = "okayama-2024") String id,
            @Schema(required = true) Text title,
            @Schema(required = true, description = "Who was there") List<IncidentHolder> parties,
            @Schema(required = true) List<Incident.Fact> facts,
            @Schema(required = true) List<FailureView> failed) {

        static IncidentView of(Incident incident) {
            return new IncidentView(incident.id(), incident.title(), List.copyOf(incident.parties()), incident.facts(),
                    incident.failed().stream().map(FailureView::of).toList());
        }
    }

    /** A duty that failed. */
    @Schema(name = "IncidentFailure")
    public record FailureView(
            @Schema(required = true, description = "Id of the duty") String duty,
            @Schema(required = true) IncidentHolder holder,
            @Schema(required = true, description = "The holder in words") Text holderWord,
            @Schema(required = true) Text note) {

        static FailureView of(Incident.Failure failure) {
            return new FailureView(failure.duty(), failure.holder(), failure.holder().word(), failure.note());
        }
    }
}
