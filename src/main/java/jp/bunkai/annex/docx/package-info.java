/**
 * The Word engine: templates with plain content controls ({@code contract-templates/}), filled from typed values without
 * any expression language, and checked against their manifest. Knows no dossier and no matrix; leans on {@code catalogue}
 * for its two languages only. Uploads pass {@code platform.ooxml} before anything here opens them.
 */
package jp.bunkai.annex.docx;
