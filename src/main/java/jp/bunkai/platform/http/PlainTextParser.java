package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.nio.CharBuffer;
import jp.bunkai.platform.validation.PlainText;

/** Reads JSON and refuses forbidden characters in every name and text, whatever type the body is bound to. */
final class PlainTextParser extends JsonParserDelegate {

    PlainTextParser(JsonParser delegate) {
        super(delegate);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        return checked(super.nextToken());
    }

    @Override
    public JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    private JsonToken checked(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            check(CharBuffer.wrap(getTextCharacters(), getTextOffset(), getTextLength()));
        } else if (token == JsonToken.FIELD_NAME) {
            check(currentName());
        }
        return token;
    }

    private void check(CharSequence text) throws IOException {
        if (!PlainText.isPlain(text)) {
            throw new ForbiddenCharacterException(this);
        }
    }
}
