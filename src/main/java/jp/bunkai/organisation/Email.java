package jp.bunkai.organisation;

import java.util.Locale;

/** E-mail addresses are kept and compared in lower case, so that one person is not invited twice. */
public final class Email {

    private Email() {
    }

    /** The address as it is stored, or null for none. */
    public static String stored(String written) {
        return written == null || written.isBlank() ? null : written.strip().toLowerCase(Locale.ROOT);
    }
}
