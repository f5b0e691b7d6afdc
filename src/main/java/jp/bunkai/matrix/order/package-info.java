/** The order of rows in their areas, which the hospital sets. Leans on {@code matrix} and its {@code store}. */
package jp.bunkai.matrix.order;
