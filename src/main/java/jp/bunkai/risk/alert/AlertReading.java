package jp.bunkai.risk.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was read from a file, to be looked at and corrected before it is sent. */
@Schema(name = "AlertReading")
public record AlertReading(
        @Schema(required = true, maxLength = 300) String title,
        @Schema(required = true, maxLength = 10000, description = "May be empty: the person writes what is missing") String body,
        @Schema(required = true, nullable = true, maxLength = 500) String reference,
        @Schema(required = true) List<String> cves,
        @Schema(required = true) List<String> products,
        @Schema(required = true, description = "How many CVEs and products more the file names than are listed") int more) {
}
