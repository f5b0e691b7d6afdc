/**
 * The rows of the matrix in the database: read whole, for one or many dossiers in a fixed number of statements, and written field by
 * field under the row's lock. Plain SQL within the caller's transaction, for a matrix is read as values and never as a graph of
 * entities. Leans on {@code matrix}' words and {@code platform}.
 */
package jp.bunkai.matrix.store;
