package jp.bunkai.matrix.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.rules.Say;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row is about. */
@Schema(name = "RowScope")
public record ScopeView(
        @Schema(required = true) ScopeKind kind,
        @Schema(required = true, nullable = true, description = "The party, the system or the first asset; null for the dossier") UUID id,
        @Schema(required = true, description = "All assets of a group; for the other kinds the one object, for the dossier none")
        List<UUID> ids,
        @Schema(required = true, nullable = true, description = "The object by name; null for the dossier") Text label) {

    public static ScopeView of(Arrangement arrangement, Scope scope) {
        return new ScopeView(scope.kind(), scope.id(), scope.ids(), Say.object(arrangement, scope));
    }
}
