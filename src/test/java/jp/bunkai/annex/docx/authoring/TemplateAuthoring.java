package jp.bunkai.annex.docx.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import jp.bunkai.annex.docx.Manifest;

/**
 * Writes the templates anew: {@code ./mvnw test -Dtest=TemplateAuthoring}. Not part of the suite, because it overwrites what
 * legal edited; look at the difference before committing.
 */
class TemplateAuthoring {

    private static final Path TEMPLATES = Path.of("contract-templates");

    @Test
    void writesTheStandardAnnex() throws IOException {
        Files.write(TEMPLATES.resolve("standard-annex/template.docx"), new StandardAnnex(manifest("standard-annex")).bytes());
    }

    @Test
    void writesTheLetterOfQuestions() throws IOException {
        Files.write(TEMPLATES.resolve("inquiry/template.docx"), new InquiryLetter(manifest("inquiry")).bytes());
    }

    @Test
    void writesTheMinutes() throws IOException {
        Files.write(TEMPLATES.resolve("minutes/template.docx"), new MinutesSheet(manifest("minutes")).bytes());
    }

    @Test
    void writesTheCardForCallingAVendor() throws IOException {
        Files.write(TEMPLATES.resolve("vendor-card/template.docx"), new VendorCardSheet(manifest("vendor-card")).bytes());
    }

    @Test
    void writesTheActionCard() throws IOException {
        Files.write(TEMPLATES.resolve("action-card/template.docx"), new ActionCardSheet(manifest("action-card")).bytes());
    }

    @Test
    void writesTheAnnexToASpecification() throws IOException {
        Files.write(TEMPLATES.resolve("specification-split/template.docx"), new SpecificationSheet(manifest("specification-split")).bytes());
    }

    @Test
    void writesTheConfirmationSheets() throws IOException {
        Files.write(TEMPLATES.resolve("role-sheet/template.docx"), new RoleSheetPaper(manifest("role-sheet")).bytes());
    }

    @Test
    void writesThePageForADirector() throws IOException {
        Files.write(TEMPLATES.resolve("director-summary/template.docx"), new DirectorSummarySheet(manifest("director-summary")).bytes());
    }

    private static Manifest manifest(String id) throws IOException {
        try (InputStream yaml = Files.newInputStream(TEMPLATES.resolve(id).resolve("manifest.yaml"))) {
            return Manifest.read(yaml);
        }
    }
}
