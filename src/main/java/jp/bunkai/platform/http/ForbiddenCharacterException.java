package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text or name in a JSON body holds a character that {@link jp.bunkai.platform.validation.PlainText} does not allow. */
final class ForbiddenCharacterException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    ForbiddenCharacterException(JsonParser parser) {
        super(parser, "Forbidden character");
        this.pointer = parser.getParsingContext().pathAsPointer().toString();
    }

    /** Where the text stands, as the parser knows it; the name itself may be what is forbidden. */
    String pointer() {
        return pointer;
    }
}
