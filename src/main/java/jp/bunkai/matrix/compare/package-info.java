/**
 * The past of the matrix: versions of a row, what differs between two of them or between two moments of the whole, and the way back to
 * one as a new edit. What of the past a viewer sees follows from what it may see today. {@code PastMatrix} is the whole of it at the end of a day, for
 * features above. Leans on {@code matrix} and its {@code store}.
 */
package jp.bunkai.matrix.compare;
