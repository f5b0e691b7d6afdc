/**
 * The matrix as the API sends it: records made from a projection, and nothing that its viewer may not see. Leans on {@code matrix}'
 * words and {@code catalogue}.
 */
package jp.bunkai.matrix.view;
