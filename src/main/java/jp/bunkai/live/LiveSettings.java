package jp.bunkai.live;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the event streams; see README, configuration. */
@ConfigMapping(prefix = "bunkai.live")
public interface LiveSettings {

    /** How long an event that another node committed may go unnoticed. */
    @WithDefault("PT0.25S")
    Duration poll();

    /** How often logins and presence are looked at. */
    @WithDefault("PT1S")
    Duration check();

    /** How often a quiet stream says that it is there; proxies cut what is silent for a minute. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** For how long a person counts as present after the last word of it. */
    @WithDefault("PT45S")
    Duration presence();

    /** Streams that one member may have open on a node. */
    @WithDefault("8")
    int streamsPerMember();

    /** Streams that a node serves. */
    @WithDefault("2000")
    int streams();

    /** Bytes that may wait for a slow listener before it is cut and has to come back. */
    @WithDefault("1M")
    MemorySize queue();

    /** Events that are told one by one; whoever missed more reads everything again. */
    @WithDefault("2000")
    int replay();
}
