/**
 * Agreeing without, and with, the other side: the letter of questions (照会状), answers that the hospital records for a vendor
 * (代行記録), and vendors bound by a published document (約款型). The questions themselves are pure and stand in {@code inquiry}, their
 * workbook in {@code workbook}, blind rounds of declarations in {@code declaration}; whatever changes a row goes through the matrix' own
 * way of editing.
 *
 * <p>Leans on {@code matrix}, {@code dossier}, {@code organisation}, {@code audit}, {@code platform} and {@code catalogue}.
 * {@code annex} stands above it and writes the letter through {@link jp.bunkai.negotiation.inquiry.InquiryLetterWriter}.
 */
package jp.bunkai.negotiation;
