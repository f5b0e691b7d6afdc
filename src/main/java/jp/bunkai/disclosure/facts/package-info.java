/** What rules of the matrix read of disclosures, through its door {@link jp.bunkai.matrix.StatedDisclosures}. Leans on {@code disclosure.sharing}, {@code mapping} and {@code reading}. */
package jp.bunkai.disclosure.facts;
