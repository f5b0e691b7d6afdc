package jp.bunkai.signoff.seal.opc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the signatures of a package and says of each whether it holds and what it leaves out. Follows the relationships that Office
 * follows, so that a signature which no program would show does not count; what else lies among the signatures is reported.
 */
public final class SignatureReader {

    /** Signatures beyond these are not looked at and so reported like whatever else lies there. */
    private static final int MOST = 10;
    private static final String FOLDER = "_xmlsignatures/";
    private static final String ORIGIN_RELATION = Relationship.ORIGIN;
    private static final String SIGNATURE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature";

    private SignatureReader() {
    }

    /** Every signature that is linked from the package, in the order of its links. */
    public static List<ReadSignature> read(PackageFile file) {
        Set<String> origins = targets(file, PackageFile.ROOT_RELATIONS, "", ORIGIN_RELATION);
        Set<String> known = new LinkedHashSet<>();
        Set<String> signatures = new LinkedHashSet<>();
        for (String origin : origins) {
            String relations = origin.replaceFirst("([^/]*)$", "_rels/$1.rels");
            signatures.addAll(targets(file, relations, origin.replaceFirst("[^/]*$", ""), SIGNATURE_RELATION));
            known.add(relations);
            if (file.part(origin) != null && file.part(origin).length == 0) {
                known.add(origin);
            }
        }
        signatures = new LinkedHashSet<>(signatures.stream().limit(MOST).toList());
        known.addAll(signatures);
        List<String> strays = file.parts().keySet().stream().filter(PackageFile::ofSignatures).filter(part -> !known.contains(part)).toList();
        List<ReadSignature> read = new ArrayList<>();
        Map<String, String> digests = new HashMap<>();
        for (String signature : signatures) {
            read.add(new SignatureParser(file, signature, strays, digests).read());
        }
        return read;
    }

    /** Whether there is anything of a signature, linked or not. */
    public static boolean anyTrace(PackageFile file) {
        return file.parts().keySet().stream().anyMatch(PackageFile::ofSignatures);
    }

    private static Set<String> targets(PackageFile file, String relations, String folder, String type) {
        Set<String> targets = new LinkedHashSet<>();
        if (file.part(relations) == null) {
            return targets;
        }
        for (Relationship one : Relationships.read(file.part(relations))) {
            String target = one.target().startsWith("/") ? one.target().substring(1) : folder + one.target();
            if (one.type().equals(type) && target.startsWith(FOLDER) && file.part(target) != null) {
                targets.add(target);
            }
        }
        return targets;
    }
}
