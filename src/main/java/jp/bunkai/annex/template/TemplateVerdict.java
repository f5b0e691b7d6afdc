package jp.bunkai.annex.template;

import java.util.List;
import jp.bunkai.annex.docx.TemplateProblem;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a template that was sent: kept, or everything that is wrong with it. */
@Schema(name = "TemplateVerdict")
public record TemplateVerdict(
        @Schema(required = true, nullable = true, description = "Null where something is wrong; then nothing was kept") OwnTemplate template,
        @Schema(required = true) List<Flaw> problems) {

    /** One thing that is wrong, for the person who edited the template in Word. */
    @Schema(name = "TemplateFlaw")
    public record Flaw(@Schema(required = true) TemplateProblem.Code code,
            @Schema(required = true, description = "The entry of the manifest, or the place in the file") String pointer,
            @Schema(required = true, description = "Empty where no control is concerned") String tag, @Schema(required = true) Text sentence) {

        static Flaw of(TemplateProblem problem) {
            return new Flaw(problem.code(), problem.pointer(), problem.tag(), problem.sentence());
        }
    }
}
