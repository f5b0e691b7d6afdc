package jp.bunkai.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of duties, such as VUL; the matrix is laid out by areas in the order of the catalogue. */
public record Area(@Schema(required = true) String id, @Schema(required = true) Text title) {
}
