/**
 * How a matrix starts and follows its dossier: the starting patterns, the proposed split of a duty, and the rows that parties,
 * systems and assets call for. Pure; leans on {@code matrix}' words, {@code dossier} and {@code catalogue}.
 */
package jp.bunkai.matrix.start;
