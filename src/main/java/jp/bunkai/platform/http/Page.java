package jp.bunkai.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. Features declare a record of their own shape for the contract where they need a named schema. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(description = "Opaque; send it as `cursor` for the next page. Null at the end.", nullable = true, required = true) String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
}
