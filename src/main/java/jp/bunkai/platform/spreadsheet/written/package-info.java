/**
 * What all workbooks that this program writes have in common: how their cells look, and that no text in them is ever a formula. What
 * stands in them is each feature's own. Leans on nothing here.
 */
package jp.bunkai.platform.spreadsheet.written;
