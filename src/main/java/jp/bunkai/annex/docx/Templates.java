package jp.bunkai.annex.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import jp.bunkai.platform.upload.UploadedFile;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The templates of this installation: those in the package, or those of a folder that legal keeps
 * ({@code bunkai.templates.directory}), which goes before. Opened once, at start and beside it, so that the first document
 * waits for no JAXB context.
 */
@ApplicationScoped
public class Templates {

    /** The templates that the product ships and writes. */
    public static final List<String> SHIPPED = List.of("standard-annex", "inquiry", "minutes", "vendor-card", "action-card", "specification-split",
            "role-sheet", "director-summary");

    private static final Logger LOG = Logger.getLogger(Templates.class);

    private final Map<String, Template> opened = new ConcurrentHashMap<>();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Optional<Path> directory;

    Templates(@ConfigProperty(name = "bunkai.templates.directory") Optional<Path> directory) {
        this.directory = directory;
    }

    void warmUp(@Observes StartupEvent start) {
        Thread thread = new Thread(this::openAll, "templates");
        thread.setDaemon(true);
        thread.start();
    }

    /** A template, ready to be filled. Throws {@link TemplateRefused} if legal's edition does not fit its manifest. */
    public Template get(String id) {
        return opened.computeIfAbsent(id, this::open);
    }

    /** The file of a template as this installation has it. */
    public byte[] bytes(String id) {
        try {
            return read(id, "template.docx");
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + id + " cannot be read", e);
        }
    }

    /** The SHA-256 of that file, in lower-case hexadecimal. */
    public String sha256(String id) {
        return hashes.computeIfAbsent(id, any -> UploadedFile.sha256(bytes(any)));
    }

    private void openAll() {
        for (String id : SHIPPED) {
            try {
                get(id);
            } catch (TemplateRefused | UncheckedIOException e) {
                LOG.errorf("No document can be written from %s: %s", id, e.getMessage());
            }
        }
    }

    private Template open(String id) {
        try {
            Manifest manifest = Manifest.read(new ByteArrayInputStream(read(id, "manifest.yaml")));
            return Template.open(read(id, "template.docx"), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + id + " cannot be read", e);
        }
    }

    private byte[] read(String id, String file) throws IOException {
        Optional<Path> own = directory.map(folder -> folder.resolve(id).resolve(file)).filter(Files::isRegularFile);
        if (own.isPresent()) {
            return Files.readAllBytes(own.get());
        }
        String name = "contract-templates/" + id + "/" + file;
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("There is no " + name);
            }
            return stream.readAllBytes();
        }
    }
}
