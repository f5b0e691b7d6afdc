package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.TemplateCheck;

/** The templates that are committed fit their manifests, whoever edited them last. */
class ShippedTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"standard-annex", "inquiry", "minutes", "vendor-card", "action-card", "specification-split", "role-sheet",
        "director-summary"})
    void aShippedTemplateFitsItsManifest(String id) {
        Manifest manifest = ShippedTemplates.manifest(id);
        assertEquals(id, manifest.id());
        assertEquals(List.of(), TemplateCheck.check(ShippedTemplates.bytes(id + "/template.docx"), manifest));
    }
}
