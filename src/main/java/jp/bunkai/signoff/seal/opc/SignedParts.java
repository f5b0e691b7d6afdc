package jp.bunkai.signoff.seal.opc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The manifest of a signature: a reference for every part, and for each part of relationships the ids of all that it holds. */
final class SignedParts {

    private SignedParts() {
    }

    static String manifest(PackageFile file) throws BrokenSignature {
        ContentTypes types = file.contentTypes();
        Map<String, String> references = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
            String name = part.getKey();
            if (PackageFile.ofSignatures(name) || name.equals(PackageFile.CONTENT_TYPES)) {
                continue;
            }
            if (PackageFile.ofRelations(name)) {
                List<Relationship> covered = Relationships.withoutSignatures(part.getKey(), part.getValue());
                if (!covered.isEmpty()) {
                    references.put(name, relations(name, covered));
                }
            } else {
                references.put(name, reference(name, types.of(name), "", Dsig.digest(Dsig.SHA256, part.getValue())));
            }
        }
        return "<Manifest>" + String.join("", references.values()) + "</Manifest>";
    }

    private static String relations(String name, List<Relationship> covered) throws BrokenSignature {
        StringBuilder transforms = new StringBuilder("<Transforms><Transform Algorithm=\"" + Dsig.RELATIONSHIP_TRANSFORM + "\">");
        covered.stream().map(Relationship::id).sorted().forEach(id -> transforms.append("<mdssi:RelationshipReference xmlns:mdssi=\"")
                .append(Dsig.PACKAGE_NAMESPACE).append("\" SourceId=\"").append(Markup.text(id)).append("\"/>"));
        transforms.append("</Transform><Transform Algorithm=\"" + Dsig.CANONICAL + "\"/></Transforms>");
        return reference(name, Relationships.TYPE, transforms.toString(), Dsig.digest(Dsig.SHA256, Relationships.canonical(covered)));
    }

    private static String reference(String name, String type, String transforms, String digest) {
        return "<Reference URI=\"/" + Markup.text(name) + "?ContentType=" + Markup.text(type) + "\">" + transforms + "<DigestMethod Algorithm=\""
                + Dsig.SHA256 + "\"/><DigestValue>" + digest + "</DigestValue></Reference>";
    }
}
