package jp.bunkai.disclosure.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;

/** Reads and writes mappings as YAML, strictly: an unknown or doubled key or anything that {@link MappingSoundness} refuses stops it. */
public final class MappingFile {

    /** The longest text that is read. */
    public static final int LIMIT = 200_000;

    private static final TypeReference<List<DutyMapping>> TYPE = new TypeReference<>() { };

    private MappingFile() {
    }

    /** The mappings that this release ships. */
    public static List<DutyMapping> bundled(Catalogue catalogue) {
        try (InputStream in = MappingFile.class.getResourceAsStream("/disclosure/mappings.yaml")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text says, if it is sound. */
    public static List<DutyMapping> read(String yaml, Catalogue catalogue) {
        return StrictYaml.read(yaml, TYPE, mappings -> MappingSoundness.flaws(mappings, catalogue));
    }

    /** What is to be mended, nothing for a sound list. */
    public static List<Text> flaws(List<DutyMapping> mappings, Catalogue catalogue) {
        return MappingSoundness.flaws(mappings, catalogue);
    }

    /** What was sound when it was kept; duties that the catalogue does not have any more are left out. */
    public static List<DutyMapping> kept(String yaml, Catalogue catalogue) {
        return StrictYaml.parsed(yaml, TYPE).stream().map(mapping -> new DutyMapping(mapping.version(), mapping.form(), mapping.edition(),
                mapping.questions().stream().map(question -> new MappedQuestion(question.question(),
                        question.duties().stream().filter(duty -> catalogue.findDuty(duty).isPresent()).toList(), question.confidence()))
                        .filter(question -> !question.duties().isEmpty()).toList())).toList();
    }

    /** The text from which the same mappings are read again. */
    public static String write(List<DutyMapping> mappings) {
        return StrictYaml.write(mappings);
    }
}
