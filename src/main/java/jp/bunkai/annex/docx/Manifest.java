package jp.bunkai.annex.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import jp.bunkai.catalogue.Text;

/**
 * What a template must and may hold ({@code manifest.yaml}): each tag with its kind, meaning and place. A tag is named once
 * and may stand in the template as often as legal likes, but inside the repeat that it belongs to.
 */
public final class Manifest {

    /** What a control takes. */
    public enum Kind {
        /** One text. */
        TEXT,
        /** A prototype, written once for each row. */
        REPEAT,
        /** Content that is kept or removed. */
        BLOCK,
        /** Variants, of which one is kept; each stands in a control of its own, {@code <tag>.<variant>}. */
        CHOICE,
        /** One variant of a choice. Not named in a manifest by itself. */
        VARIANT
    }

    /** A tag, where the manifest names it ({@code pointer}), and the repeat that it belongs to ({@code null}: none). */
    public record Entry(String tag, Kind kind, boolean must, Text meaning, String within, String pointer) {
    }

    private static final Pattern TAG = Pattern.compile("[a-z][A-Za-z0-9.-]{0,29}");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final String id;
    private final Text title;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Manifest(Source source) {
        id = source.id();
        title = source.title();
        add(source.controls(), null, "/controls");
    }

    /** Reads a manifest; one that contradicts itself is refused. */
    public static Manifest read(InputStream yaml) throws IOException {
        return new Manifest(YAML.readValue(yaml, Source.class));
    }

    /** The id of the template, which is also the name of its folder. */
    public String id() {
        return id;
    }

    /** The name of the template for people. */
    public Text title() {
        return title;
    }

    /** All tags in the order of the manifest, variants of a choice after it. */
    public Map<String, Entry> entries() {
        return entries;
    }

    private void add(List<SourceControl> controls, String within, String pointer) {
        for (int i = 0; i < controls.size(); i++) {
            SourceControl control = controls.get(i);
            String at = pointer + "/" + i;
            Kind kind = Kind.valueOf(control.kind().toUpperCase(java.util.Locale.ROOT));
            put(new Entry(control.tag(), kind, control.must(), new Text(control.ja(), control.en()), within, at));
            control.variants().forEach((name, meaning) -> put(new Entry(control.tag() + "." + name, Kind.VARIANT,
                    control.must(), meaning, within, at + "/variants/" + name)));
            add(control.holds(), kind == Kind.REPEAT ? control.tag() : within, at + "/holds");
        }
    }

    private void put(Entry entry) {
        if (!TAG.matcher(entry.tag()).matches()) {
            throw new IllegalArgumentException("Not a tag: " + entry.tag());
        }
        if (entries.put(entry.tag(), entry) != null) {
            throw new IllegalArgumentException("Named twice: " + entry.tag());
        }
    }

    private record Source(String id, Text title, List<SourceControl> controls) {
    }

    private record SourceControl(String tag, String kind, boolean must, String ja, String en, List<SourceControl> holds,
            Map<String, Text> variants) {

        @JsonCreator
        SourceControl(@JsonProperty("tag") String tag, @JsonProperty("kind") String kind, @JsonProperty("must") boolean must,
                @JsonProperty("ja") String ja, @JsonProperty("en") String en,
                @JsonProperty("holds") List<SourceControl> holds, @JsonProperty("variants") Map<String, Text> variants) {
            this.tag = tag;
            this.kind = kind;
            this.must = must;
            this.ja = ja;
            this.en = en;
            this.holds = holds == null ? List.of() : holds;
            this.variants = variants == null ? Map.of() : new LinkedHashMap<>(variants);
        }
    }
}
