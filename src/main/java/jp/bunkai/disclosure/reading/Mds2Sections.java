package jp.bunkai.disclosure.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of MDS2 by the codes in front of their numbers, and how many questions each of HN 1-2019 has. */
final class Mds2Sections {

    private static final Pattern ID = Pattern.compile("([A-Z]{3,5})-(\\d+).*");
    /** The last question of each section as a filled form of 2019 shows it; CNFS was not seen and has no figure. */
    private static final Map<String, Integer> OF_2019 = Map.ofEntries(Map.entry("DOC", 11), Map.entry("MPII", 3), Map.entry("ALOF", 2),
            Map.entry("AUDT", 8), Map.entry("AUTH", 5), Map.entry("CNFS", 99), Map.entry("CSUP", 11), Map.entry("DIDT", 1), Map.entry("DTBK", 6),
            Map.entry("EMRG", 1), Map.entry("IGAU", 2), Map.entry("MLDP", 5), Map.entry("NAUT", 3), Map.entry("CONN", 8), Map.entry("PAUT", 14),
            Map.entry("PLOK", 4), Map.entry("RDMP", 4), Map.entry("SBOM", 4), Map.entry("SAHD", 16), Map.entry("SGUD", 4), Map.entry("STCF", 4),
            Map.entry("TXCF", 5), Map.entry("TXIG", 2), Map.entry("RMOT", 3));
    private static final Set<String> ONLY_2019 = Set.of("MPII", "CONN", "SBOM", "RMOT");

    private Mds2Sections() {
    }

    /** Whether this is the number of a question of MDS2 by its section. */
    static boolean knows(String id) {
        Matcher found = matcher(id);
        return found.matches() && OF_2019.containsKey(found.group(1));
    }

    /** Whether HN 1-2019 has a question of this number, as far as is known. */
    static boolean in2019(String id) {
        Matcher found = matcher(id);
        return found.matches() && OF_2019.getOrDefault(found.group(1), 0) >= Integer.parseInt(found.group(2));
    }

    /** Whether the section came with HN 1-2019. */
    static boolean only2019(String id) {
        Matcher found = matcher(id);
        return found.matches() && ONLY_2019.contains(found.group(1));
    }

    private static Matcher matcher(String id) {
        return ID.matcher(id);
    }
}
