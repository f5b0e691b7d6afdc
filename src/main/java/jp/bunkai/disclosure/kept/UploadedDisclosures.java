package jp.bunkai.disclosure.kept;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The drafts that one workbook made: one for each form in it. */
@Schema(name = "UploadedDisclosures")
public record UploadedDisclosures(@Schema(required = true) List<DisclosureView> disclosures) {
}
