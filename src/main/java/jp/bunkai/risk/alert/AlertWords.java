package jp.bunkai.risk.alert;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.risk.alert.AlertProposal.Match;

/**
 * The words of an alert, compared without regard to width, case and the long mark at a word's end. Only what is written counts: a device
 * known by another name is not found, so the person sees all of them.
 */
final class AlertWords {

    private static final Pattern CVE = Pattern.compile("(?i)(?<![a-z0-9])CVE-[0-9]{4}-[0-9]{4,7}(?![0-9])");
    private static final int MOST_CVES = 100;
    private static final int SHORTEST = 2;
    private static final Map<AssetKind, List<String>> ASSETS = Map.of(AssetKind.VPN, List.of("vpn"),
            AssetKind.NETWORK, List.of("ルータ", "router", "スイッチ", "switch", "ファイアウォール", "firewall", "utm"),
            AssetKind.SERVER, List.of("サーバ", "server"), AssetKind.CLIENT, List.of("端末", "クライアント", "workstation", "desktop"),
            AssetKind.CONNECTION, List.of("リモートアクセス", "remote access", "リモートデスクトップ", "remote desktop"),
            AssetKind.MEDICAL_DEVICE, List.of("医療機器", "medical device", "dicom", "pacs"));
    private static final Map<SystemKind, List<String>> SYSTEMS = Map.of(SystemKind.EHR, List.of("電子カルテ", "ehr"),
            SystemKind.BILLING, List.of("医事会計", "レセプト"), SystemKind.MEDICAL_DEVICE, List.of("医療機器", "medical device", "dicom", "pacs"),
            SystemKind.NETWORK, List.of("vpn", "ルータ", "router", "ファイアウォール", "firewall"));

    private final String text;

    AlertWords(String text, List<String> products) {
        this.text = folded(text + "\n" + String.join("\n", products));
    }

    static List<String> cves(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = CVE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (found.size() < MOST_CVES && matcher.find()) {
            found.add(matcher.group().toUpperCase(Locale.ROOT));
        }
        return List.copyOf(found);
    }

    List<Match> asset(AssetKind kind, String label, String maker, String version) {
        List<Match> matches = new ArrayList<>();
        add(matches, Match.NAME, names(label));
        add(matches, Match.MAKER, names(maker));
        // A bare figure such as 6.0 says nothing without its maker.
        add(matches, Match.VERSION, (matches.contains(Match.MAKER) || version != null && version.codePoints().anyMatch(Character::isLetter)) && names(version));
        add(matches, Match.KIND, any(ASSETS.getOrDefault(kind, List.of())));
        return List.copyOf(matches);
    }

    List<Match> system(SystemKind kind, String name) {
        List<Match> matches = new ArrayList<>();
        add(matches, Match.NAME, names(name));
        add(matches, Match.KIND, any(SYSTEMS.getOrDefault(kind, List.of())));
        return List.copyOf(matches);
    }

    private static void add(List<Match> matches, Match match, boolean found) {
        if (found) {
            matches.add(match);
        }
    }

    private boolean names(String word) {
        String folded = word == null ? "" : folded(word).strip();
        return folded.length() >= SHORTEST && contains(folded);
    }

    private boolean any(List<String> words) {
        return words.stream().map(AlertWords::folded).anyMatch(this::contains);
    }

    /** A word in Latin letters counts only as a whole: "ehr" is not in "where". */
    private boolean contains(String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (!(at > 0 && latin(text.charAt(at - 1)) && latin(word.charAt(0)))
                    && !(end < text.length() && latin(text.charAt(end)) && latin(word.charAt(word.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("サーバー", "サーバ").replace("ルーター", "ルータ");
    }
}
