package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jp.bunkai.platform.validation.PlainText;

/** Says what is wrong with a JSON body, and where, without repeating any of its values. */
final class JsonProblems {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POINTER = 500;

    private JsonProblems() {
    }

    static ProblemException of(JacksonException e) {
        if (cause(e, StreamConstraintsException.class) instanceof StreamConstraintsException limit) {
            return overLimit(limit);
        }
        if (cause(e, ForbiddenCharacterException.class) instanceof ForbiddenCharacterException forbidden) {
            return ProblemException.invalid(plain(forbidden.pointer()), "forbidden-character", "使用できない文字（制御文字など）が含まれています。",
                    "It holds a character that is not allowed, such as a control character.");
        }
        if (e instanceof UnrecognizedPropertyException) {
            return ProblemException.invalid(pointer(e), "unknown-member", "この項目はありません。", "There is no such member.");
        }
        if (e instanceof InvalidNullException) {
            return ProblemException.invalid(pointer(e), "required", "入力してください。", "A value is needed.");
        }
        if (e instanceof InvalidFormatException format) {
            return ofFormat(format);
        }
        if (e instanceof JsonMappingException) {
            return wrongType(e);
        }
        JsonLocation where = e.getLocation();
        String place = where == null ? "" : where.getLineNr() + ":" + where.getColumnNr();
        return ProblemException.of(ProblemType.MALFORMED_JSON, "JSON として読めません（位置 " + place + "）。", "This is not readable JSON (at " + place + ").");
    }

    private static ProblemException wrongType(JacksonException e) {
        return ProblemException.invalid(pointer(e), "wrong-type", "値の種類が違います。", "The value is of the wrong type.");
    }

    private static ProblemException ofFormat(InvalidFormatException e) {
        Class<?> target = e.getTargetType();
        if (target != null && target.isEnum()) {
            return ProblemException.invalid(pointer(e), "unknown-value", "選択肢にない値です。", "The value is none of the choices.");
        }
        if (e.getValue() instanceof String && target != null && java.time.temporal.Temporal.class.isAssignableFrom(target)) {
            return ProblemException.invalid(pointer(e), "invalid-date", "存在しない日付、または形式の誤りです（例: 2026-11-21）。",
                    "There is no such date, or it is written wrongly (example: 2026-11-21).");
        }
        if (!(e.getValue() instanceof String)) {
            return wrongType(e);
        }
        return ProblemException.invalid(pointer(e), "invalid-format", "値の形式が正しくありません。", "The value is not written as it must be.");
    }

    private static ProblemException overLimit(StreamConstraintsException e) {
        if (e.getOriginalMessage().startsWith("Document length")) {
            return ProblemException.of(ProblemType.TOO_LARGE, "送信内容が大きすぎます（上限 1 MB）。", "The body is too large (at most 1 MB).");
        }
        return ProblemException.of(ProblemType.MALFORMED_JSON, "JSON の入れ子が深すぎるか、項目または数値が長すぎます。",
                "The JSON is nested too deeply, or a name, text or number in it is too long.");
    }

    /** RFC 6901; names are cut, since they too come from outside. */
    private static String pointer(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(escape(name));
        }
        return pointer.toString();
    }

    static String escape(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return plain(cut).replace("~", "~0").replace("/", "~1");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST_POINTER).forEach(point -> {
            String character = Character.toString(point);
            plain.append(PlainText.isPlain(character) ? character : "\ufffd");
        });
        return plain.toString();
    }

    private static Throwable cause(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return cause;
            }
        }
        return null;
    }
}
