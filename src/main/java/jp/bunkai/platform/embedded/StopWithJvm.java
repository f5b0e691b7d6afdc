package jp.bunkai.platform.embedded;

import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Stops the server after the application has stopped, when the JVM ends. It holds the folder's lock until then. In development mode the
 * class loader that made it may be gone by now, so it uses classes of the JDK only.
 */
final class StopWithJvm extends Thread {

    /** Says how many applications still run, across class loaders; see {@link ApplicationRun}. */
    static final String APPLICATIONS = "bunkai.embedded.applications";
    private static final long STEP_MILLIS = 50;

    private final ProcessHandle server;
    private final FileChannel lock;
    private final long limitMillis;

    StopWithJvm(ProcessHandle server, FileChannel lock, Duration limit) {
        super("embedded-database-stop");
        this.server = server;
        this.lock = lock;
        this.limitMillis = limit.toMillis();
    }

    @Override
    public void run() {
        try {
            for (long waited = 0; Integer.getInteger(APPLICATIONS, 0) > 0 && waited < limitMillis; waited += STEP_MILLIS) {
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
            server.destroy();
            for (long waited = 0; server.isAlive() && waited < limitMillis; waited += STEP_MILLIS) {
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
            if (server.isAlive()) {
                server.destroyForcibly();
            }
            lock.close();
        } catch (InterruptedException | java.io.IOException e) {
            server.destroyForcibly();
        }
    }
}
