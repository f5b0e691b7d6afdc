/**
 * What a question of a form means for the duties of the catalogue: versioned data, ours for MDS2 sections and checklist items as far as
 * the reference knows them, in {@code disclosure/mappings.yaml}; a hospital's own in the same form. What was not checked against an
 * original is marked and shown as 未確認. Pure; leans on {@code disclosure.reading} and {@code catalogue}.
 */
package jp.bunkai.disclosure.mapping;
