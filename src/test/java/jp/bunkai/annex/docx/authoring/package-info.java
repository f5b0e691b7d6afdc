/**
 * Writes the first edition of the templates in {@code contract-templates/}. From then on the committed {@code template.docx} is
 * the source and legal edits it in Word; this program stays to start a further template from, or a new edition of a layout.
 */
package jp.bunkai.annex.docx.authoring;
