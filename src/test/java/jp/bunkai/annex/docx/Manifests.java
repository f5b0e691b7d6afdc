package jp.bunkai.annex.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small manifests written in the test itself. */
final class Manifests {

    private Manifests() {
    }

    static Manifest of(String controls) {
        String yaml = "id: test\ntitle: { ja: 試験, en: Test }\ncontrols:\n" + controls.indent(2);
        try {
            return Manifest.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
