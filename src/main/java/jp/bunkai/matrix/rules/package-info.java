/**
 * The matrix' own rules, a small file each. Pure: they read an {@link jp.bunkai.matrix.Arrangement} and nothing else. Lean on
 * {@code matrix} and {@code catalogue}.
 */
package jp.bunkai.matrix.rules;
