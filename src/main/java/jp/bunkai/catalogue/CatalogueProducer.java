package jp.bunkai.catalogue;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives everybody the one catalogue, read when the application starts, so that unsound data stops it at once. */
@ApplicationScoped
public class CatalogueProducer {

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue() {
        return CatalogueLoader.bundled();
    }
}
