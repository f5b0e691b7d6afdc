/**
 * Editing a row: its fields under typed paths, the patch a request makes, and the merge that loses nothing. Pure; leans on
 * {@code matrix}' words and {@code catalogue}.
 */
package jp.bunkai.matrix.edit;
