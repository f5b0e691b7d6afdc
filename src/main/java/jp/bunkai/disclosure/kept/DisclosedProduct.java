package jp.bunkai.disclosure.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.store.Sql;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product with the version of it that counts. */
@Schema(name = "DisclosedProduct")
public record DisclosedProduct(
        @Schema(required = true) UUID id,
        @Schema(required = true) Form form,
        @Schema(required = true) Text formName,
        @Schema(required = true, maxLength = 200) String maker,
        @Schema(required = true, maxLength = 200) String product,
        @Schema(required = true, nullable = true, description = "The version that counts; null where all were withdrawn") UUID currentId,
        @Schema(required = true, nullable = true) Integer number,
        @Schema(required = true, nullable = true, maxLength = 30) String editionName,
        @Schema(required = true, nullable = true, maxLength = 200) String productVersion,
        @Schema(required = true, nullable = true) Instant confirmedAt,
        @Schema(required = true, description = "How many hospitals may see it") int hospitals) {

    static DisclosedProduct read(ResultSet line) throws SQLException {
        Form form = Sql.constant(Form.class, line, 2);
        Long number = Sql.number(line, 6);
        Edition edition = Sql.constant(Edition.class, line, 7);
        LocalDateTime confirmed = line.getObject(9, LocalDateTime.class);
        return new DisclosedProduct(Sql.uuid(line, 1), form, form.called(), line.getString(3), line.getString(4), Sql.uuid(line, 5),
                number == null ? null : (Integer) number.intValue(), edition == null ? null : edition.code(), line.getString(8),
                confirmed == null ? null : confirmed.toInstant(ZoneOffset.UTC), line.getInt(10));
    }
}
