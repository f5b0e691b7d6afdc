/**
 * What is set for the annex of a pair beside its rows: which clause on precedence, from when and until when, and the contracts that it amends.
 * Leans on {@code dossier} and what stands below it; the annex that is printed and the one that is frozen both read it.
 */
package jp.bunkai.annex.setting;
