package jp.bunkai.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.dossier.NewDossier;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;

/**
 * A sample dossier as {@code sample/<name>.yaml} tells it: how it begins, what its hospital says of it, and the work done on its rows
 * since, step by step. Organisations are named as {@link SamplePeople} names them.
 */
record SampleFile(NewDossier begins, JsonNode details, List<Step> steps) {

    static SampleFile read(String name, ObjectMapper json, LocalDate today) {
        try (InputStream in = SampleFile.class.getResourceAsStream("/sample/" + name + ".yaml")) {
            JsonNode tree = new SampleDates(today).resolved(new YAMLMapper().readTree(in));
            for (JsonNode party : tree.at("/begins/parties")) {
                ((ObjectNode) party).put("organisationId", SamplePeople.id(party.get("organisationId").textValue()).toString());
            }
            return json.treeToValue(tree, SampleFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("sample/" + name + ".yaml cannot be read", e);
        }
    }

    /**
     * Work on some rows: those of the duties (by id, or by area) but for the exceptions, in the phase, about the objects named; what is
     * left out excludes nothing. Parties stand under their keys.
     */
    record Step(List<String> duties, List<String> except, Phase phase, List<String> about, JsonNode patch, Boolean hospitalTakes,
            Settled settled, Map<String, Answered> answered) {

        Step {
            duties = Objects.requireNonNullElse(duties, List.of());
            except = Objects.requireNonNullElse(except, List.of());
            about = Objects.requireNonNullElse(about, List.of());
            hospitalTakes = Boolean.TRUE.equals(hospitalTakes);
            answered = Objects.requireNonNullElse(answered, Map.of());
        }

        boolean covers(String duty) {
            return (duties.isEmpty() || names(duties, duty)) && !names(except, duty);
        }

        private static boolean names(List<String> names, String duty) {
            return names.contains(duty) || names.contains(duty.substring(0, duty.indexOf('-')));
        }
    }

    /** Terms agreed with a party, or with all, wherever it does the work: what the catalogue proposes, under this contract, shown on that day. */
    record Settled(String party, String contract, String clause, CostClass cost, LocalDate shown) {
    }

    /** What a vendor answered by mail, as the hospital recorded it, and the letter that followed. */
    record Answered(Answer answer, String condition, Letter letter) {
    }
}
