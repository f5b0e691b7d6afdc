package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text or name in a JSON body holds a character that {@link jp.bunkai.platform.validation.PlainText} does not allow. */
final class ForbiddenCharacterException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    ForbiddenCharacterException(JsonParser parser) {
        super(parser, "Forbidden character");
    }
}
