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
        JsonNode before = read(written);
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
                || !before.path("question").asText().equals(now.item().question())
                || !before.path("heading").asText("").equals(now.item().heading() == null ? "" : now.item().heading());
        return new SourceChanges(question, gone, come);
    }

    /** The sources that were shown, in the words and with the day that they had then. */
    public static List<String> sources(String written) {
        List<String> sources = new ArrayList<>();
        read(written).path("sources").forEach(source -> sources.add(source.path("ja").asText() + (source.path("on").isTextual() ? " " + source.path("on").asText() : "")));
        return sources;
    }

    private static JsonNode read(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was shown cannot be read", e);
        }
    }
}
