package jp.bunkai.matrix.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.PlainText;

/** Reads the value of one field at one place, or says what is wrong with it there. Absent and empty are the same: null. */
final class ValueReader {

    static final long LARGEST_AMOUNT = 999_999_999_999L;

    private final String pointer;
    private final List<PatchProblem> problems;

    ValueReader(String pointer, List<PatchProblem> problems) {
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The value, of the field's type; null where it is absent or wrong. */
    Object value(Field field, JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        Class<?> type = field.type();
        if (type == String.class) {
            return text(node, field.limit(), field.multiline());
        } else if (type.isEnum()) {
            return constant(type, node);
        } else if (type == Long.class) {
            return amount(node);
        } else if (type == Boolean.class) {
            return node.isBoolean() ? (Object) node.booleanValue() : wrong(PatchProblem.wrongType(pointer));
        } else if (type == UUID.class) {
            return id(node);
        }
        return ServiceLevelReader.read(pointer, node, field.limit(), problems);
    }

    /** A text without blanks at its ends; its line ends are line feeds. */
    String text(JsonNode node, int limit, boolean multiline) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            return wrong(PatchProblem.wrongType(pointer));
        }
        String text = node.textValue().replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > limit) {
            return wrong(PatchProblem.tooLong(pointer, limit));
        }
        return PlainText.accepts(text, limit, multiline) ? text : wrong(PatchProblem.forbiddenCharacter(pointer));
    }

    <E> E constant(Class<E> type, JsonNode node) {
        if (!node.isTextual()) {
            return wrong(PatchProblem.wrongType(pointer));
        }
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
                .findFirst().orElseGet(() -> wrong(PatchProblem.unknownValue(pointer)));
    }

    private Long amount(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return wrong(PatchProblem.wrongType(pointer));
        }
        if (node.bigIntegerValue().signum() < 0) {
            return wrong(PatchProblem.negative(pointer));
        }
        return node.canConvertToLong() && node.longValue() <= LARGEST_AMOUNT ? (Long) node.longValue()
                : wrong(PatchProblem.tooLarge(pointer));
    }

    private UUID id(JsonNode node) {
        return node.isTextual() ? PatchReader.uuid(node.textValue()).orElseGet(() -> wrong(PatchProblem.wrongType(pointer)))
                : wrong(PatchProblem.wrongType(pointer));
    }

    private <T> T wrong(PatchProblem problem) {
        problems.add(problem);
        return null;
    }
}
