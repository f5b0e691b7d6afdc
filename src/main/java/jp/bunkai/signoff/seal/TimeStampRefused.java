package jp.bunkai.signoff.seal;

/** There is no time stamp, for this reason; it is tried again later, or done without. */
final class TimeStampRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimeStampRefused(String reason) {
        super(reason);
    }
}
