/**
 * Meetings (協議): all sides edit together while one is open; what was decided and who owes what by when stands in its minutes. Leans on
 * {@code matrix} and what stands below it.
 */
package jp.bunkai.negotiation.meeting;
