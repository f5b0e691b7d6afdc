package jp.bunkai.matrix;

import java.util.UUID;

/** A declaration (自己申告) of one party in one row. {@code condition} and {@code source} may be absent. */
public record Declaration(Answer answer, String condition, RecordedBy recordedBy, UUID source) {
}
