package jp.bunkai.disclosure.mapping.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What questions mean for duties, as it holds for an organisation now. */
@Schema(name = "DutyMapping")
public record DutyMappingView(
        @Schema(required = true, description = "The version of one's own that stands; 0 where there is only what this release ships") int number,
        @Schema(required = true, maxLength = 20) String etag,
        @Schema(required = true) boolean mayEdit,
        @Schema(required = true, description = "Every form in every edition, also where nothing is mapped yet") List<OfForm> forms) {

    /** What the questions of one form in one edition mean. */
    @Schema(name = "DutyMappingOfForm")
    public record OfForm(
            @Schema(required = true) Form form,
            @Schema(required = true) Text formName,
            @Schema(required = true) Edition edition,
            @Schema(required = true, maxLength = 30) String editionName,
            @Schema(required = true, description = "Whether it is one's own, and not what this release ships") boolean own,
            @Schema(required = true, nullable = true, maxLength = 50, description = "One's own version in which it came about, or the release; null where nothing is mapped")
            String version,
            @Schema(required = true) List<Meant> questions) {
    }

    /** One question. */
    @Schema(name = "DutyMappingQuestion")
    public record Meant(
            @Schema(required = true, maxLength = 120, description = "Its number, or all of a section, as AUDT-*") String question,
            @Schema(required = true) List<String> dutyIds,
            @Schema(required = true, description = "Whether it was seen in an original") boolean verified) {
    }

    static DutyMappingView of(int number, boolean mayEdit, DutyMappings mappings) {
        List<OfForm> forms = new ArrayList<>();
        for (Form form : Form.values()) {
            Arrays.stream(Edition.values()).filter(edition -> form != Form.UNKNOWN_FORM && edition.family() == form.family())
                    .forEach(edition -> forms.add(of(form, edition, mappings)));
        }
        return new DutyMappingView(number, Etag.of(number), mayEdit, forms);
    }

    private static OfForm of(Form form, Edition edition, DutyMappings mappings) {
        Optional<DutyMapping> mapping = mappings.find(form, edition);
        return new OfForm(form, form.called(), edition, edition.code(), mappings.owns(form, edition), mapping.map(DutyMapping::version).orElse(null),
                mapping.map(DutyMapping::questions).orElse(List.of()).stream()
                        .map(question -> new Meant(question.question(), question.duties(), question.confidence() == Confidence.FOUND)).toList());
    }
}
