package jp.bunkai.inspection.checklist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * An item with its proposal as a person is shown it. Its digest covers what counts: the question with its heading, what is proposed, what each
 * source is about and how it stands. A newer piece of evidence in place of one in date leaves it alone; evidence that lapses, or another source, does not.
 */
public record ShownItem(InspectionYear year, Edition edition, ChecklistItem item, Proposal proposal) {

    /** The SHA-256 of what counts, in hexadecimal. */
    public String digest() {
        TreeSet<String> sources = new TreeSet<>();
        proposal.sources().forEach(source -> sources.add(mark(source)));
        return UploadedFile.sha256(CanonicalJson.bytes(question(new ArrayList<>(sources))));
    }

    /** The same with the words of all sources, to be kept with the answer. */
    public String written() {
        Map<String, Object> shown = question(proposal.sources().stream().map(ShownItem::full).toList());
        return CanonicalJson.text(shown);
    }

    private Map<String, Object> question(List<?> sources) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", 2);
        shown.put("year", year.year());
        shown.put("edition", edition.name());
        shown.put("question", item.question());
        shown.put("heading", item.heading());
        shown.put("object", item.object());
        shown.put("words", item.words().ja());
        shown.put("proposed", proposal.value().name());
        shown.put("sources", Collections.unmodifiableList(sources));
        return shown;
    }

    /** What of a source counts, in one line. */
    static String mark(Source source) {
        return source.kind() + " " + source.subject() + " " + source.party() + " " + source.standing() + " " + source.about();
    }

    private static Map<String, Object> full(Source source) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("mark", mark(source));
        full.put("ja", source.words().ja());
        full.put("en", source.words().en());
        full.put("on", source.on() == null ? null : source.on().toString());
        full.put("until", source.until() == null ? null : source.until().toString());
        return full;
    }

    /** The SHA-256 of words, for tags. */
    public static String sha256(String words) {
        return UploadedFile.sha256(words.getBytes(StandardCharsets.UTF_8));
    }
}
