package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads JSON from outside within bounds: size, depth, length of names and numbers, each name once, plain text only. */
final class StrictJsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1L;
    static final int LONGEST_BODY = 1_048_576;

    StrictJsonFactory() {
        super(new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LONGEST_BODY).maxNestingDepth(64).maxStringLength(200_000).maxNameLength(1_000).maxNumberLength(50).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Error messages would quote the body.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // A name such as 𠮟 is written as itself, not as two halves that only a program puts together.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8));
    }

    private StrictJsonFactory(StrictJsonFactory source) {
        super(source, null);
    }

    /** Writers of responses work on a copy; without this each response would fail. */
    @Override
    public JsonFactory copy() {
        return new StrictJsonFactory(this);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        return new PlainTextParser(super._createParser(in, context));
    }

    @Override
    protected JsonParser _createParser(Reader reader, IOContext context) throws IOException {
        return new PlainTextParser(super._createParser(reader, context));
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new PlainTextParser(super._createParser(data, offset, length, context));
    }

    @Override
    protected JsonParser _createParser(char[] data, int offset, int length, IOContext context, boolean recyclable) throws IOException {
        return new PlainTextParser(super._createParser(data, offset, length, context, recyclable));
    }
}
