package jp.bunkai.live;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import jp.bunkai.audit.ChainTail;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.LoginLeases;

/**
 * Opens streams. First it looks how far the chains have grown, then whether the viewer may read the dossier, then it tells what was
 * missed up to there; the hub goes on from the same place, so that nothing falls between.
 */
@Singleton
class LiveStreams {

    private final ChainTail tail;
    private final Transactions transactions;
    private final DossierAccess access;
    private final LoginLeases logins;
    private final StreamCount count;
    private final Replay replay;
    private final LiveHub hub;

    LiveStreams(ChainTail tail, Transactions transactions, DossierAccess access, LoginLeases logins, StreamCount count, Replay replay,
            LiveHub hub) {
        this.tail = tail;
        this.transactions = transactions;
        this.access = access;
        this.logins = logins;
        this.count = count;
        this.replay = replay;
        this.hub = hub;
    }

    /** What was missed, and no more. */
    String catchUp(Viewer viewer, UUID dossierId, String cursor) {
        return replay.begin(dossierId, viewer.organisationId(), cursor, look(viewer, dossierId).places()).toString();
    }

    /** Answers what was missed and goes on; returns what is told when nobody listens any more. */
    Listener follow(Viewer viewer, UUID dossierId, String cursor, RoutingContext routing) {
        count.add(viewer.memberId());
        try {
            Opening opening = look(viewer, dossierId);
            Buffer missed = replay.begin(dossierId, viewer.organisationId(), cursor, opening.places());
            HttpServerResponse response = head(routing).setChunked(true).setWriteQueueMaxSize(hub.queueBytes());
            Listener listener = new Listener(viewer.memberId(), logins.present(routing), response, loop(routing),
                    () -> count.remove(viewer.memberId()));
            listener.send(missed);
            hub.join(new Joining(listener, opening.dossier(), opening.places()));
            return listener;
        } catch (RuntimeException e) {
            count.remove(viewer.memberId());
            throw e;
        }
    }

    private Opening look(Viewer viewer, UUID dossierId) {
        List<ChainTail.Grown> heads = tail.heads(List.of(dossierId));
        ViewedDossier dossier = transactions.call(() -> access.read(viewer, dossierId));
        Map<UUID, Long> places = new HashMap<>();
        for (ChainTail.Grown head : heads) {
            if (DossierTrail.mayRead(dossier, head.chain().audience())) {
                places.put(head.chainId(), head.seq());
            }
        }
        return new Opening(dossier, places);
    }

    private record Opening(ViewedDossier dossier, Map<UUID, Long> places) {
    }

    private static HttpServerResponse head(RoutingContext routing) {
        return routing.response().setStatusCode(200).putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                // Neither the compression of our own server nor the buffer of a proxy before it may hold an event back.
                .putHeader(HttpHeaders.CONTENT_ENCODING, "identity").putHeader("X-Accel-Buffering", "no");
    }

    /** The event loop of the connection, where writing costs no change of thread. */
    private static Executor loop(RoutingContext routing) {
        if (routing.request().connection() instanceof ConnectionBase connection) {
            return connection.getContext().nettyEventLoop();
        }
        EventExecutor loop = ((ContextInternal) routing.vertx().getOrCreateContext()).nettyEventLoop();
        return loop;
    }
}
