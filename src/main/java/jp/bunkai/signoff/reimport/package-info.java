/**
 * An annex that comes back from Word: what it says differently becomes proposed edits of rows, or deviations from the template that somebody of
 * the hospital decides. Leans on {@code revision}.
 */
package jp.bunkai.signoff.reimport;
