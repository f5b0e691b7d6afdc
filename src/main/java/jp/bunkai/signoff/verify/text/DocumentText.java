package jp.bunkai.signoff.verify.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.Relationship;
import jp.bunkai.signoff.seal.opc.Relationships;

/**
 * All text of a document in its order: body, headers and footers where sections name them, notes where the text names them, pictures by the
 * hash of their bytes. How programs split runs, name parts and number ids does not show; what is struck out, hidden or a tracked change does.
 */
public final class DocumentText {

    private static final String BODY = "word/document.xml";

    private final List<Piece> pieces;

    private DocumentText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public static DocumentText of(PackageFile file) {
        List<Piece> pieces = new ArrayList<>();
        read(file, BODY, pieces, true);
        return new DocumentText(pieces);
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

    private static void read(PackageFile file, String part, List<Piece> into, boolean following) {
        byte[] content = file.part(part);
        if (content == null) {
            return;
        }
        String relations = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
        Map<String, Relationship> byId = new HashMap<>();
        if (file.part(relations) != null) {
            Relationships.read(file.part(relations)).forEach(one -> byId.put(one.id(), one));
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        new StoryReader(into, new StoryReader.Links() {
            @Override
            public void story(String id) {
                if (following && byId.containsKey(id)) {
                    read(file, target(folder, byId.get(id)), into, false);
                }
            }

            @Override
            public String picture(String id) {
                byte[] picture = byId.containsKey(id) ? file.part(target(folder, byId.get(id))) : null;
                return picture == null ? "?" : UploadedFile.sha256(picture);
            }
        }).read(content);
        if (following) {
            for (String notes : new String[] {"footnotes", "endnotes"}) {
                byId.values().stream().filter(one -> one.type().endsWith("/" + notes)).findFirst()
                        .ifPresent(one -> read(file, target(folder, one), into, false));
            }
        }
    }

    private static String target(String folder, Relationship one) {
        return one.target().startsWith("/") ? one.target().substring(1) : folder + one.target();
    }
}
