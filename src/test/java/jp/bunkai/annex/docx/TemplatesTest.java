package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @Test
    void aTemplateIsOpenedOnce() {
        Templates templates = new Templates(Optional.empty());
        assertEquals("standard-annex", templates.get("standard-annex").manifest().id());
        assertSame(templates.get("standard-annex"), templates.get("standard-annex"));
    }

    @Test
    void theFolderOfLegalGoesBeforeThePackage(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("inquiry"));
        Files.write(folder.resolve("inquiry/template.docx"), TestDocx.plain().bytes());
        Templates templates = new Templates(Optional.of(folder));
        assertThrows(TemplateRefused.class, () -> templates.get("inquiry"));
        assertEquals("standard-annex", templates.get("standard-annex").manifest().id());
    }

    @Test
    void anUnknownTemplateIsAnError() {
        assertThrows(UncheckedIOException.class, () -> new Templates(Optional.empty()).get("other"));
    }
}
