package jp.bunkai.annex.docx;

import jp.bunkai.catalogue.Text;

/**
 * One thing wrong with a template, for the person who edited it. {@code pointer} leads to the manifest's entry for a tag that
 * is missing ({@code /controls/…}), else to the place in the file ({@code /template/<part>/…}); {@code tag} is empty where
 * no tag is concerned.
 */
public record TemplateProblem(Code code, String pointer, String tag, Text sentence) {

    /** What is wrong; stable, for programs. */
    public enum Code {
        MISSING, UNKNOWN, WITHOUT_TAG, MISPLACED, WRONG_LEVEL, TEXT_WITH_CONTROLS, FORBIDDEN_MARKUP, TABLE_WITHOUT_FIXED_ROW,
        UNREADABLE
    }
}
