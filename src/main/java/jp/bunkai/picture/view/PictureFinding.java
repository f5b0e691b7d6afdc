package jp.bunkai.picture.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierSummary.FindingCounts;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many findings of one code and severity there are. */
@Schema(name = "PictureFinding")
public record PictureFinding(@Schema(required = true) FindingCode code, @Schema(required = true) Severity severity, @Schema(required = true) int count) {

    /** The most pressing first. */
    public static List<PictureFinding> of(Collection<Finding> findings) {
        Map<Severity, Map<FindingCode, Long>> counted = findings.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new,
                Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting())));
        return counted.entrySet().stream().flatMap(severity -> severity.getValue().entrySet().stream()
                .map(code -> new PictureFinding(code.getKey(), severity.getKey(), code.getValue().intValue()))).toList();
    }

    /** By severity. */
    public static FindingCounts counts(Collection<PictureFinding> codes) {
        return new FindingCounts(sum(codes, Severity.BLOCKER), sum(codes, Severity.WARNING), sum(codes, Severity.NOTE));
    }

    private static int sum(Collection<PictureFinding> codes, Severity severity) {
        return codes.stream().filter(code -> code.severity() == severity).mapToInt(PictureFinding::count).sum();
    }
}
