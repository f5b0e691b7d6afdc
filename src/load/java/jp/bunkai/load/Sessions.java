package jp.bunkai.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A login made at one node is good at the other, and its end at the one is its end at the other. */
final class Sessions {

    private static final int TOLD_SECONDS = 5;

    private Sessions() {
    }

    static String proven(Cluster cluster, Issuer issuer, People.Somebody somebody, String streamPath) throws Exception {
        Browser here = new Browser(cluster.nodes().get(0).port(), issuer, somebody.email());
        here.signIn();
        Browser there = here.at(cluster.nodes().get(1).port());
        expect(200, there.status("/api/me"), "signed in at node 1, asked node 2");
        CompletableFuture<Boolean> told = there.hears(streamPath, "session-ended");
        TimeUnit.SECONDS.sleep(1);
        long begun = System.nanoTime();
        expect(303, here.status("/logout"), "signed out at node 1");
        expect(401, there.status("/api/me"), "signed out at node 1, asked node 2");
        expect(true, told.get(TOLD_SECONDS, TimeUnit.SECONDS), "the stream at node 2 says that the session has ended");
        return "signed in at node 1, node 2 knows; signed out at node 1, node 2 answers 401 at once and ends its stream within "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms";
    }

    private static void expect(Object expected, Object found, String what) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + ": expected " + expected + ", found " + found);
        }
    }
}
