package jp.bunkai.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which constraint of a request was broken where. A constraint of our own words its message as {@code 日本語|English}; the common
 * ones are worded here.
 */
final class Violations {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Violations() {
    }

    /** Nothing when the broken constraint is on what we return: that is our fault, not the caller's. */
    static Optional<ProblemException> problem(ConstraintViolationException e) {
        ProblemException problem = ProblemException.of(ProblemType.INVALID_REQUEST);
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            if (!add(problem, violation)) {
                return Optional.empty();
            }
        }
        return Optional.of(problem);
    }

    /** For a body that was validated by itself, not as the argument of a resource method. */
    static ProblemException ofBody(Set<? extends ConstraintViolation<?>> violations) {
        ProblemException problem = ProblemException.of(ProblemType.INVALID_REQUEST);
        for (ConstraintViolation<?> violation : violations) {
            List<Path.Node> nodes = new ArrayList<>();
            violation.getPropertyPath().forEach(nodes::add);
            String code = code(violation);
            Sentence sentence = sentence(code, violation);
            problem.at(pointer(nodes), code, sentence.ja(), sentence.en());
        }
        return problem;
    }

    private static boolean add(ProblemException problem, ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() < 2 || nodes.get(0).getKind() != ElementKind.METHOD || nodes.get(1).getKind() == ElementKind.RETURN_VALUE) {
            return false;
        }
        String code = code(violation);
        Sentence sentence = sentence(code, violation);
        if (nodes.size() == 2 && nodes.get(1).getKind() == ElementKind.PARAMETER && !"required".equals(code)) {
            problem.parameter(nodes.get(1).getName(), code, sentence.ja(), sentence.en());
        } else {
            problem.at(pointer(nodes.subList(2, nodes.size())), code, sentence.ja(), sentence.en());
        }
        return true;
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(JsonProblems.escape(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(JsonProblems.escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size", "Length" -> "length";
            case "Pattern", "Email" -> "invalid-format";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Digits" -> "out-of-range";
            default -> WORD_START.matcher(name).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static Sentence sentence(String code, ConstraintViolation<?> violation) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        return switch (code) {
            case "required" -> new Sentence("入力してください。", "A value is needed.");
            case "length" -> new Sentence("長さ（件数）は " + limits.get("min") + " 以上 " + limits.get("max") + " 以下にしてください。",
                    "The length (or number) must be from " + limits.get("min") + " to " + limits.get("max") + ".");
            case "one-line" -> new Sentence("改行や制御文字を含まない " + limits.get("max") + " 文字以内で入力してください。",
                    "Enter one line of at most " + limits.get("max") + " characters, without control characters.");
            case "prose" -> new Sentence("制御文字を含まない " + limits.get("max") + " 文字以内で入力してください。",
                    "Enter at most " + limits.get("max") + " characters, without control characters.");
            case "invalid-format" -> new Sentence("形式が正しくありません。", "It is not written as it must be.");
            case "out-of-range" -> new Sentence("値が範囲外です" + bound(limits) + "。", "The value is out of range" + bound(limits) + ".");
            default -> own(violation.getMessage());
        };
    }

    private static String bound(Map<String, Object> limits) {
        return limits.containsKey("value") ? " (" + limits.get("value") + ")" : "";
    }

    private static Sentence own(String message) {
        int bar = message.indexOf('|');
        return bar < 0 ? new Sentence(message, message) : new Sentence(message.substring(0, bar), message.substring(bar + 1));
    }
}
