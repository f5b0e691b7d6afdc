package jp.bunkai.signoff.verify.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.seal.opc.PackageFile;

/**
 * All text of a document in its order: body, headers and footers where sections first name them, notes at the end, numbers of lists, other parts
 * by their hash. How programs split runs, name parts and number ids does not show; what is struck out, hidden, tracked or unknown does.
 */
public final class DocumentText {

    private final List<Piece> pieces;

    private DocumentText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public static DocumentText of(PackageFile file) {
        return new DocumentText(new Stories(file).read());
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** One hash over all of it: the same for two files that say the same. */
    public String sha256() {
        StringBuilder lines = new StringBuilder();
        pieces.forEach(piece -> lines.append(piece.control()).append('\u0000').append(piece.cell()).append('\u0000').append(piece.text()).append('\u0001'));
        return UploadedFile.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The rows that the tags of controls name, as far as they name any; at most so many. */
    public Set<UUID> rows(int most) {
        Set<UUID> rows = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            int colon = piece.control().indexOf(':');
            if (colon >= 0 && rows.size() < most) {
                try {
                    rows.add(ShortId.read(piece.control().substring(colon + 1)));
                } catch (IllegalArgumentException e) {
                    // A tag of somebody else's.
                }
            }
        }
        return rows;
    }
}
