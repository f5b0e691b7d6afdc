package jp.bunkai.disclosure.mapping.kept;

import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.EditionTable;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which questions of older editions are which of newer ones, as one's organisation stands for it. */
@Schema(name = "EditionMapping")
public record EditionMappingView(
        @Schema(required = true, description = "The version that stands; 0 where there is none") int number,
        @Schema(required = true, maxLength = 20) String etag,
        @Schema(required = true) boolean mayEdit,
        @Schema(required = true) List<Table> tables) {

    /** Two editions of one form. */
    @Schema(name = "EditionTable")
    public record Table(
            @Schema(required = true) Form form,
            @Schema(required = true) Text formName,
            @Schema(required = true) Edition from,
            @Schema(required = true, maxLength = 30) String fromName,
            @Schema(required = true) Edition to,
            @Schema(required = true, maxLength = 30) String toName,
            @Schema(required = true) List<Pair> questions) {
    }

    /** One question in both. */
    @Schema(name = "EditionPair")
    public record Pair(@Schema(required = true, maxLength = 120) String from, @Schema(required = true, maxLength = 120) String to) {
    }

    static EditionMappingView of(int number, boolean mayEdit, List<EditionTable> tables) {
        return new EditionMappingView(number, Etag.of(number), mayEdit, tables.stream().map(table -> new Table(table.form(), table.form().called(),
                table.from(), table.from().code(), table.to(), table.to().code(),
                table.questions().stream().map(pair -> new Pair(pair.from(), pair.to())).toList())).toList());
    }
}
