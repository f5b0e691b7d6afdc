/**
 * Confirmation (確認): what each party said of each row as it saw it, and whether that still stands. The words and what follows from
 * them are pure; nothing here resets anything when a row changes, for a word counts while its digest is what stands.
 *
 * <p>Leans on {@code matrix}, whose projection says what a party sees, and on what stands below it.
 */
package jp.bunkai.negotiation.confirmation;
