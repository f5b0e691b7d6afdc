package jp.bunkai.inspection.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was shown when an answer was confirmed, against what stands now. */
@Schema(name = "InspectionSourceChanges")
public record SourceChanges(
        @Schema(required = true, description = "Whether the question itself is another one, or worded otherwise") boolean question,
        @Schema(required = true, description = "Sources that are gone or stood otherwise") List<Text> before,
        @Schema(required = true, description = "Sources that are new or stand otherwise now") List<Text> now) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code written}: as {@link ShownItem#written} wrote it. */
    public static SourceChanges between(String written, ShownItem now) {
        JsonNode before;
        try {
            before = JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was shown cannot be read", e);
        }
        Set<String> marksBefore = new HashSet<>();
        Set<String> marksNow = new HashSet<>();
        before.path("sources").forEach(source -> marksBefore.add(source.path("mark").asText()));
        now.proposal().sources().forEach(source -> marksNow.add(ShownItem.mark(source)));
        List<Text> gone = new ArrayList<>();
        before.path("sources").forEach(source -> {
            if (!marksNow.contains(source.path("mark").asText())) {
                gone.add(new Text(source.path("ja").asText(), source.path("en").asText()));
            }
        });
        List<Text> come = now.proposal().sources().stream().filter(source -> !marksBefore.contains(ShownItem.mark(source))).map(Source::words).toList();
        boolean question = !before.path("words").asText().equals(now.item().words().ja()) || !before.path("edition").asText().equals(now.edition().name())
                || !before.path("question").asText().equals(now.item().question());
        return new SourceChanges(question, gone, come);
    }
}
