/** Two revisions of an annex, or one and how it stands now, as a Word file with tracked changes. Leans on {@code revision}. */
package jp.bunkai.signoff.redline;
