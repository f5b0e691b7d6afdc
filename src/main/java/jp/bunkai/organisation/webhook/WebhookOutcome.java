package jp.bunkai.organisation.webhook;

/** How an attempt ended, or why there was none. */
public enum WebhookOutcome {
    /** Taken: a status of 200 to 299. */
    DELIVERED,
    /** Answered with another status; a redirect is one, too. */
    REFUSED,
    /** No answer within the time. */
    TIMED_OUT,
    /** The name is not known. */
    UNKNOWN_HOST,
    /** No connection, or it broke, or what came was no HTTP. */
    NOT_REACHED,
    /** The certificate is not valid for this host, or not trusted. */
    NOT_TRUSTED,
    /** The name leads to an address that is never called, or not without the operator's consent. */
    ADDRESS_REFUSED,
    /** The operator no longer lists this host. */
    HOST_NOT_ALLOWED,
    /** The installation's secret is another one than when the webhook got its own, which is to be renewed. */
    SECRET_UNREADABLE,
    /** The webhook was switched off meanwhile. */
    SWITCHED_OFF,
    /** A node stopped in the midst of the last attempt. */
    GIVEN_UP
}
