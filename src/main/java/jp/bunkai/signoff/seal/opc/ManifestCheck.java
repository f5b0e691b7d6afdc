package jp.bunkai.signoff.seal.opc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

import jp.bunkai.annex.docx.Xml;

/** Holds the parts of a package against a signed list of them: which are not what was signed, and which the list leaves out. */
final class ManifestCheck {

    private static final String TYPE = "?ContentType=";

    private final PackageFile file;
    private final ContentTypes types;
    private final Map<String, String> digests;
    private final Set<String> named = new HashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> covered = new HashSet<>();

    /** Digests are shared by all signatures of a package, so that ten of them do not cost ten times as much. */
    ManifestCheck(PackageFile file, Map<String, String> digests) {
        this.file = file;
        this.digests = digests;
        this.types = file.contentTypes();
    }

    void check(Element manifest) throws BrokenSignature {
        for (Element reference : SignatureParser.children(manifest, "Reference")) {
            String uri = reference.getAttribute("URI");
            int query = uri.indexOf(TYPE);
            if (!uri.startsWith("/") || query < 0) {
                throw new BrokenSignature("a part is named in no known way");
            }
            String name = decoded(uri.substring(1, query));
            if (!named.add(name)) {
                throw new BrokenSignature("a part is named twice");
            }
            check(reference, name, uri.substring(query + TYPE.length()));
        }
    }

    private void check(Element reference, String name, String type) throws BrokenSignature {
        byte[] part = file.part(name);
        if (part == null) {
            changed.add(name);
            return;
        }
        String digest = SignatureParser.only(reference, "DigestValue").getTextContent().strip();
        byte[] counted;
        if (PackageFile.ofRelations(name)) {
            List<Relationship> selected = selected(reference, Relationships.read(part));
            selected.forEach(one -> covered.add(name + "#" + one.id()));
            counted = Relationships.canonical(selected);
        } else {
            if (!SignatureParser.children(reference, "Transforms").isEmpty()) {
                throw new BrokenSignature("a part is signed in a form that is not accepted");
            }
            covered.add(name);
            counted = part;
        }
        boolean sameType = PackageFile.ofRelations(name) || types.of(name).equalsIgnoreCase(type);
        if (!sameType || !digest(reference, name, counted).equals(digest)) {
            changed.add(name);
        }
    }

    private String digest(Element reference, String name, byte[] counted) throws BrokenSignature {
        String method = SignatureParser.method(reference);
        if (PackageFile.ofRelations(name)) {
            return Dsig.digest(method, counted);
        }
        String key = method + " " + name;
        String known = digests.get(key);
        if (known == null) {
            known = Dsig.digest(method, counted);
            digests.put(key, known);
        }
        return known;
    }

    private static List<Relationship> selected(Element reference, List<Relationship> all) throws BrokenSignature {
        Set<String> ids = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        boolean transformed = false;
        for (Element transforms : SignatureParser.children(reference, "Transforms")) {
            for (Element transform : SignatureParser.children(transforms, "Transform")) {
                String algorithm = transform.getAttribute("Algorithm");
                if (algorithm.equals(Dsig.RELATIONSHIP_TRANSFORM)) {
                    transformed = true;
                    for (Element chosen : Xml.children(transform)) {
                        ids.add(chosen.getAttribute("SourceId"));
                        kinds.add(chosen.getAttribute("SourceType"));
                    }
                } else if (!algorithm.equals(Dsig.CANONICAL)) {
                    throw new BrokenSignature("the transform " + algorithm + " is not accepted");
                }
            }
        }
        if (!transformed) {
            throw new BrokenSignature("relationships are signed in a form that is not accepted");
        }
        return all.stream().filter(one -> ids.contains(one.id()) || kinds.contains(one.type())).toList();
    }

    List<String> changed() {
        return List.copyOf(changed);
    }

    /** Parts and relationships that no reference names; content types are bound to their parts, and the list itself is no part. */
    List<String> uncovered() {
        List<String> uncovered = new ArrayList<>();
        file.parts().forEach((name, content) -> {
            if (PackageFile.ofSignatures(name) || name.equals(PackageFile.CONTENT_TYPES)) {
                return;
            }
            if (PackageFile.ofRelations(name)) {
                Relationships.withoutSignatures(name, content).stream().map(one -> name + "#" + one.id()).filter(id -> !covered.contains(id))
                        .forEach(uncovered::add);
            } else if (!covered.contains(name)) {
                uncovered.add(name);
            }
        });
        return uncovered;
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
