package jp.bunkai.signoff.verify;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jp.bunkai.signoff.verify.text.Differences;
import jp.bunkai.signoff.verify.text.DocumentText;

/**
 * Whether a file holds so much of a revision that its holder learns nothing by being told which one it is like. What stands in controls counts by
 * itself, each text once: the rest of a document is its public template, and a guess at it must open nothing.
 */
final class HeldContent {

    private static final double ENOUGH = 0.9;

    private record Filled(String control, String text) {
    }

    private HeldContent() {
    }

    static boolean enough(DocumentText revision, DocumentText found) {
        Set<Filled> written = filled(revision);
        Set<Filled> held = new HashSet<>(filled(found));
        held.retainAll(written);
        return !written.isEmpty() && held.size() >= ENOUGH * written.size() && Differences.alike(revision, found) >= ENOUGH;
    }

    private static Set<Filled> filled(DocumentText text) {
        return text.pieces().stream().filter(piece -> !piece.control().isEmpty() && !piece.text().isBlank()).map(piece -> new Filled(piece.control(), piece.text()))
                .collect(Collectors.toSet());
    }
}
