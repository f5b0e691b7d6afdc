package jp.bunkai.signoff.verify.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.Relationship;
import jp.bunkai.signoff.seal.opc.Relationships;

/** Finds the stories of one document, which begins where every program begins to read, and reads each once, however often it is named. */
final class Stories {

    private static final String BODY = "word/document.xml";
    private static final String FOLDER = "word/";
    private static final String BEGIN = "/officedocument";
    private static final int LARGEST_BODY = 24 << 20;
    private static final int LARGEST = 5 << 20;

    private final PackageFile file;
    private final Pieces pieces = new Pieces();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Integer> read = new HashMap<>();
    private final Formats formats;

    Stories(PackageFile file) {
        this.file = file;
        List<Relationship> begins = relations("").values().stream().filter(one -> one.type().toLowerCase(Locale.ROOT).endsWith(BEGIN)).toList();
        if (begins.size() != 1 || !BODY.equals(target("", begins.get(0))) || file.part(BODY) == null) {
            throw new UnreadableTextException(null);
        }
        Map<String, Relationship> ofBody = relations(BODY);
        this.formats = new Formats(only(ofBody, "/styles"), only(ofBody, "/numbering"));
    }

    List<Piece> read() {
        pieces.append(formats.everywhere());
        if (pieces.pending()) {
            pieces.add("", 0);
        }
        story(BODY, LARGEST_BODY, true);
        for (String notes : new String[] {"/footnotes", "/endnotes"}) {
            relations(BODY).values().stream().filter(one -> one.type().endsWith(notes)).forEach(one -> story(target(FOLDER, one), LARGEST, false));
        }
        return pieces.all();
    }

    private void story(String part, int largest, boolean following) {
        byte[] content = part == null ? null : file.part(part);
        Integer before = read.putIfAbsent(String.valueOf(part), read.size());
        if (content == null || before != null) {
            pieces.append(content == null ? "⟦?⟧" : "⟦" + before + "⟧");
            pieces.add("", 0);
            return;
        }
        if (content.length > largest) {
            throw new UnreadableTextException(null);
        }
        Map<String, Relationship> byId = relations(part);
        new StoryReader(pieces, new StoryReader.Links() {
            @Override
            public void story(String id) {
                if (following) {
                    Stories.this.story(byId.containsKey(id) ? target(FOLDER, byId.get(id)) : null, LARGEST, false);
                }
            }

            @Override
            public String part(String id) {
                String other = byId.containsKey(id) ? target(part.substring(0, part.lastIndexOf('/') + 1), byId.get(id)) : null;
                return other == null || file.part(other) == null ? "?" + id : hashes.computeIfAbsent(other, name -> UploadedFile.sha256(file.part(name)));
            }

            @Override
            public String style(String id) {
                return formats.style(id);
            }

            @Override
            public String number(String list, String level) {
                return formats.number(list, level);
            }
        }).read(content);
    }

    private byte[] only(Map<String, Relationship> relations, String type) {
        List<Relationship> found = relations.values().stream().filter(one -> one.type().endsWith(type)).toList();
        String target = found.size() == 1 ? target(FOLDER, found.get(0)) : null;
        byte[] content = target == null ? null : file.part(target);
        if (found.size() > 1 || found.size() == 1 && content == null || content != null && content.length > LARGEST) {
            throw new UnreadableTextException(null);
        }
        return content;
    }

    private Map<String, Relationship> relations(String part) {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        byte[] content = file.part(part.replaceFirst("([^/]*)$", "_rels/$1.rels"));
        if (content != null) {
            Relationships.read(content).forEach(one -> byId.put(one.id(), one));
        }
        return byId;
    }

    private static String target(String folder, Relationship one) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (one.target().startsWith("/") ? one.target() : folder + one.target()).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
