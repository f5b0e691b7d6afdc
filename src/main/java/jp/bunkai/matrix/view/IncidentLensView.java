package jp.bunkai.matrix.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.IncidentLens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident elsewhere, and how the duties that failed there stand in this dossier. */
@Schema(name = "IncidentView")
public record IncidentLensView(
        @Schema(required = true) String incident,
        @Schema(required = true) Text title,
        @Schema(required = true) List<Incident.Fact> facts,
        @Schema(required = true) List<Line> duties) {

    /** One duty that failed. */
    @Schema(name = "IncidentDuty")
    public record Line(
            @Schema(required = true, maxLength = 20) String duty,
            @Schema(required = true) Text title,
            @Schema(required = true, description = "How it failed there") Text note,
            @Schema(required = true, description = "Who held it there") Text then,
            @Schema(required = true, description = "GAP: nobody clearly holds it; ABSENT: no row counts; AT_RISK: held, with something against it")
            IncidentLens.Now now,
            @Schema(required = true) List<UUID> rows,
            @Schema(required = true) List<FindingCode> findings) {
    }

    public static IncidentLensView of(Arrangement arrangement, IncidentLens.View view) {
        Incident incident = view.incident();
        return new IncidentLensView(incident.id(), incident.title(), incident.facts(), view.lines().stream()
                .map(line -> new Line(line.failure().duty(), arrangement.catalogue().duty(line.failure().duty()).title(),
                        line.failure().note(), line.failure().holder().word(), line.now(), line.rows(), line.codes())).toList());
    }
}
