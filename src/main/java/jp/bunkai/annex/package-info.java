/**
 * What flows into a document (別紙, 照会状) and, below {@code docx}, how it is written as Word. Leans on everything but
 * {@code signoff}; the content records here lean on {@code catalogue} only, so that a document can be made, read and
 * compared without a database.
 */
package jp.bunkai.annex;
