/**
 * What one party sees of a row: the projection, and its canonical form whose digest is what a party confirms. Pure; leans on
 * {@code matrix}' words.
 */
package jp.bunkai.matrix.projection;
