package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.docx.content.ShippedTemplates;

/** The application's own class loaders find the templates and docx4j's contexts, and a warm template writes at once. */
@QuarkusTest
class TemplatesInApplicationTest {

    @Inject
    Templates templates;

    @Test
    void everyShippedTemplateIsOpenAndWritesAtOnce() {
        Templates.SHIPPED.forEach(id -> assertTrue(templates.get(id).manifest().id().equals(id)));
        byte[] first = assertTimeout(Duration.ofSeconds(1),
                () -> AnnexDocument.write(templates.get(AnnexDocument.TEMPLATE), ShippedTemplates.annex()));
        DocxStructure.assertSound(first);
    }
}
