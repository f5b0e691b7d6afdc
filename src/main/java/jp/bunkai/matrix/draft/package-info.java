/**
 * What a party holds back until it sends it (往復): fields of rows as it wants them, laid over what was agreed for its own members only.
 * Pure; leans on {@code matrix.edit}.
 */
package jp.bunkai.matrix.draft;
