package jp.bunkai.organisation.webhook;

/** What came of one call: never more of the answer than its status, null where there was none. */
record WebhookAnswer(WebhookOutcome outcome, Integer status) {

    private static final int FIRST_GOOD = 200;
    private static final int AFTER_GOOD = 300;

    static WebhookAnswer of(WebhookOutcome outcome) {
        return new WebhookAnswer(outcome, null);
    }

    static WebhookAnswer of(int status) {
        return new WebhookAnswer(status >= FIRST_GOOD && status < AFTER_GOOD ? WebhookOutcome.DELIVERED : WebhookOutcome.REFUSED, status);
    }

    boolean delivered() {
        return outcome == WebhookOutcome.DELIVERED;
    }
}
