package jp.bunkai.live;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jp.bunkai.platform.http.ProblemException;

/** Counts open streams, so that neither one member nor all together take more than a node can serve. */
@Singleton
class StreamCount {

    private static final Duration COME_BACK = Duration.ofSeconds(30);

    private final LiveSettings settings;
    private final Map<UUID, Integer> byMember = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    StreamCount(LiveSettings settings) {
        this.settings = settings;
    }

    /** Counts a stream more; a problem when there are too many. */
    void add(UUID memberId) {
        if (all.incrementAndGet() > settings.streams()) {
            all.decrementAndGet();
            throw ProblemException.tooMany(COME_BACK, "サーバーの同時接続が上限に達しています。しばらくしてから再度お試しください。",
                    "This server has as many live connections as it can serve. Please come back later.");
        }
        if (byMember.merge(memberId, 1, Integer::sum) > settings.streamsPerMember()) {
            remove(memberId);
            throw ProblemException.tooMany(COME_BACK, "同じ担当者の同時接続は " + settings.streamsPerMember() + " 件までです。ほかの画面を閉じてください。",
                    "One member may have " + settings.streamsPerMember() + " live connections open. Close some of the others.");
        }
    }

    void remove(UUID memberId) {
        all.decrementAndGet();
        byMember.computeIfPresent(memberId, (id, count) -> count == 1 ? null : count - 1);
    }
}
