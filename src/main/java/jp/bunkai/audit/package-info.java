/**
 * The audit trail: events in business language, written in the transaction of the change and hash-chained per dossier (or
 * organisation) and audience. Events are only ever added; the schema refuses everything else.
 *
 * <p>Leans on {@code platform} and {@code catalogue} only: an event names people, organisations and subjects by id and by the
 * words of that day, never by reference to a feature's tables.
 */
package jp.bunkai.audit;
