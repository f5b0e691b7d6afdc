/**
 * Words what flows into a document: from {@code AnnexContent}, {@code InquiryContent}, cards and the split of a specification to the values of their templates.
 * Japanese only, as contracts are; leans on the content records, the catalogue and the engine.
 */
package jp.bunkai.annex.docx.content;
