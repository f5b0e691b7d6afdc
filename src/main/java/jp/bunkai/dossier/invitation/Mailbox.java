package jp.bunkai.dossier.invitation;

import java.util.Locale;

/** What of an address says whose house it is of. */
final class Mailbox {

    private Mailbox() {
    }

    /** All after the last @, in lower case. */
    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean colleagues(String one, String other) {
        return domain(one).equals(domain(other));
    }
}
