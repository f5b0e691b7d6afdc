package jp.bunkai.inspection.paper;

import java.time.LocalDateTime;

/** The one time that entries of archives carry, so that the same content gives the same bytes. */
public final class Archived {

    public static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archived() {
    }
}
