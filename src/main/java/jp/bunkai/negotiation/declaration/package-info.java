/**
 * Blind rounds of declarations (自己申告): the hospital asks vendors about rows until a day; each answers without seeing the others, and
 * what was handed in becomes the rows' declarations when the round closes. Until then answers stand apart from the rows, so that no
 * finding, count, tag, event or export can know of them.
 *
 * <p>Leans on {@code negotiation}, {@code matrix} and what these lean on; it tells the matrix through
 * {@link jp.bunkai.matrix.DeclarationRounds} which rows are asked and which have been.
 */
package jp.bunkai.negotiation.declaration;
