package jp.bunkai.dossier.invitation;

/** How an invitation ended before its time. */
enum Ending {
    ACCEPTED, REVOKED, FORWARDED
}
