package jp.bunkai.platform.embedded;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;

/** Tells {@link StopWithJvm}, across class loaders, whether the application still needs its database. */
@ApplicationScoped
class ApplicationRun {

    void started(@Observes StartupEvent event) {
        System.setProperty(StopWithJvm.APPLICATIONS, "1");
    }

    void stopped(@Observes @Destroyed(ApplicationScoped.class) Object event) {
        System.setProperty(StopWithJvm.APPLICATIONS, "0");
    }
}
