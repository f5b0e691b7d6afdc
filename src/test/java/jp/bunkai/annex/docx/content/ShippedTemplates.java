package jp.bunkai.annex.docx.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.InquiryContent;
import jp.bunkai.annex.card.ActionCard;
import jp.bunkai.annex.card.VendorCard;
import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.rolesheet.RoleSheetContent;
import jp.bunkai.annex.specification.SpecificationSplit;
import jp.bunkai.annex.summary.DirectorSummary;
import jp.bunkai.negotiation.meeting.Minutes;

/** The templates as the package holds them, with their sample contents. */
public final class ShippedTemplates {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private ShippedTemplates() {
    }

    /** A template as it is used. */
    public static Template template(String id) {
        return Template.open(bytes(id + "/template.docx"), manifest(id));
    }

    /** What a template must and may hold. */
    public static Manifest manifest(String id) {
        try (InputStream yaml = open(id + "/manifest.yaml")) {
            return Manifest.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample content of the standard annex. */
    public static AnnexContent annex() {
        return read(AnnexDocument.TEMPLATE, AnnexContent.class);
    }

    /** The sample content of the letter of questions. */
    public static InquiryContent inquiry() {
        return read(InquiryDocument.TEMPLATE, InquiryContent.class);
    }

    /** The sample content of the minutes. */
    public static Minutes minutes() {
        return read(MinutesDocument.TEMPLATE, Minutes.class);
    }

    /** The sample content of the card for calling a vendor. */
    public static VendorCard vendorCard() {
        return read(VendorCardDocument.TEMPLATE, VendorCard.class);
    }

    /** The sample content of the action card. */
    public static ActionCard actionCard() {
        return read(ActionCardDocument.TEMPLATE, ActionCard.class);
    }

    /** The sample content of the annex to a specification. */
    public static SpecificationSplit specificationSplit() {
        return read(SpecificationSplitDocument.TEMPLATE, SpecificationSplit.class);
    }

    /** The sample content of the confirmation sheets. */
    public static RoleSheetContent roleSheet() {
        return read(RoleSheetDocument.TEMPLATE, RoleSheetContent.class);
    }

    /** The sample content of the page for a director. */
    public static DirectorSummary directorSummary() {
        return read(SummaryDocument.TEMPLATE, DirectorSummary.class);
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String id, Class<T> type) {
        try (InputStream json = open(id + "/sample.json")) {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return ShippedTemplates.class.getResourceAsStream("/contract-templates/" + name);
    }
}
