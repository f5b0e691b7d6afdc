package jp.bunkai.load;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A browser that signed in once and looks who it is every second, through the proxy: the login must hold on either node, and over every loss of one. */
final class Visitor implements Runnable {

    private final Browser browser;
    private final int number;
    private final Ledger ledger;
    private final BooleanSupplier on;

    Visitor(Browser browser, int number, Ledger ledger, BooleanSupplier on) {
        this.browser = browser;
        this.number = number;
        this.ledger = ledger;
        this.on = on;
    }

    @Override
    public void run() {
        try {
            while (on.getAsBoolean()) {
                look();
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        long begun = System.nanoTime();
        try {
            int status = browser.status("/api/me");
            Ledger.Outcome outcome = status == 200 ? Ledger.Outcome.DONE : status >= 500 ? Ledger.Outcome.UNKNOWN : Ledger.Outcome.WRONG;
            if (status < 500 && status != 200 || status == 500) {
                ledger.odd("a browser that is signed in was answered " + status);
            }
            ledger.add(new Ledger.Asked("session", number, null, null, null, null, begun, System.nanoTime(), outcome, Integer.toString(status)));
        } catch (IOException cut) {
            ledger.add(new Ledger.Asked("session", number, null, null, null, null, begun, System.nanoTime(), Ledger.Outcome.UNKNOWN,
                    "no answer: " + cut.getClass().getSimpleName()));
        }
    }
}
