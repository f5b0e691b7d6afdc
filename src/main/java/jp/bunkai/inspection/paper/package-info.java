/** Writes the papers of an inspection pack: the users' own workbooks with the confirmed answers, and plain documents ready to print. */
package jp.bunkai.inspection.paper;
