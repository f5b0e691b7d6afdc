package jp.bunkai.matrix.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Sight;

/**
 * Reads a merge patch of a row into typed fields. Everything that is wrong is collected with its place, and with one thing wrong
 * nothing is applied. What a viewer may not see is unknown to it.
 */
public final class PatchReader {

    private static final String REASON = "changeReason";
    private static final int REASON_LIMIT = 500;

    private final Arrangement arrangement;
    private final Sight sight;
    private final Map<FieldPath, Object> values = new LinkedHashMap<>();
    private final List<PatchProblem> problems = new ArrayList<>();
    private String reason;

    /** What was read; the patch is of use only where there is no problem. */
    public record Reading(RowPatch patch, List<PatchProblem> problems) {
    }

    private PatchReader(Arrangement arrangement, Sight sight) {
        this.arrangement = arrangement;
        this.sight = sight;
    }

    public static Reading read(JsonNode body, Arrangement arrangement, Sight sight) {
        PatchReader reader = new PatchReader(arrangement, sight);
        if (body == null || !body.isObject()) {
            reader.problems.add(PatchProblem.wrongType(""));
        } else {
            reader.object("", "", null, body);
            reader.twoAccountable();
        }
        return new Reading(new RowPatch(reader.values, reader.reason), List.copyOf(reader.problems));
    }

    /** Walks an object; {@code pattern} is its path with {@code *} for the party. */
    private void object(String path, String pattern, UUID party, JsonNode node) {
        node.properties().forEach(entry -> {
            String pointer = path + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            if (pattern.isEmpty() && entry.getKey().equals(REASON)) {
                reason = new ValueReader(pointer, problems).text(entry.getValue(), REASON_LIMIT, true);
            } else if (ofParties(pattern)) {
                party(pointer, entry.getKey(), pattern, entry.getValue());
            } else {
                member(pointer, pattern.isEmpty() ? entry.getKey() : pattern + "/" + entry.getKey(), party, entry.getValue());
            }
        });
    }

    /** Whether the members of the object at this place are parties. */
    private static boolean ofParties(String pattern) {
        return Arrays.stream(Field.values()).anyMatch(field -> field.ofParty() && field.pattern().indexOf("/*") == pattern.length()
                && field.pattern().startsWith(pattern + "/*"));
    }

    private void party(String pointer, String key, String pattern, JsonNode value) {
        Optional<PartyFact> found = uuid(key).flatMap(arrangement::findParty).filter(sight::seesParty);
        if (found.isEmpty()) {
            problems.add(PatchProblem.unknownParty(pointer));
        } else if (found.get().left() && !value.isNull()) {
            problems.add(PatchProblem.partyLeft(pointer));
        } else {
            member(pointer, pattern + "/*", found.get().id(), value);
        }
    }

    private void member(String pointer, String pattern, UUID party, JsonNode value) {
        Field field = Field.of(pattern);
        List<Field> within = Arrays.stream(Field.values()).filter(other -> other.pattern().startsWith(pattern + "/")).toList();
        if (field != null && field.editable()) {
            field(pointer, new FieldPath(field, party), value);
        } else if (within.stream().noneMatch(Field::editable)) {
            problems.add(PatchProblem.unknownField(pointer));
        } else if (value.isNull() && party != null) {
            within.forEach(cleared -> values.put(new FieldPath(cleared, party), null));
        } else if (value.isObject()) {
            object(pointer, pattern, party, value);
        } else {
            problems.add(PatchProblem.wrongType(pointer));
        }
    }

    private void field(String pointer, FieldPath path, JsonNode node) {
        int before = problems.size();
        Object value = new ValueReader(pointer, problems).value(path.field(), node);
        if (problems.size() > before) {
            return;
        }
        if (value == null && (path.field() == Field.TITLE_JA || path.field() == Field.STANDING)) {
            problems.add(PatchProblem.required(pointer));
        } else if (value instanceof Letter letter && letter.accountable() && arrangement.party(path.party()).subcontractor()) {
            problems.add(PatchProblem.subcontractorAccountable(pointer));
        } else if (path.field() == Field.CONTRACT && value != null && !citable((UUID) value, path.party())) {
            problems.add(PatchProblem.unknownContract(pointer));
        } else {
            values.put(path, value);
        }
    }

    /** A party cites contracts that it has a part in; the hospital any. */
    private boolean citable(UUID contract, UUID party) {
        return arrangement.findContract(contract).filter(found -> concerns(found, arrangement.party(party))).isPresent();
    }

    private boolean concerns(ContractFact contract, PartyFact party) {
        return party.hospital() || contract.involves(party.id()) || party.prime() != null && contract.involves(party.prime());
    }

    private void twoAccountable() {
        List<FieldPath> accountable = values.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Letter letter && letter.accountable()).map(Map.Entry::getKey).toList();
        if (accountable.size() > 1) {
            accountable.forEach(path -> problems.add(PatchProblem.twoAccountable(path.pointer())));
        }
    }

    static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
