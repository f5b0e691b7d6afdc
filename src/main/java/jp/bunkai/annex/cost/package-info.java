/** The cost sheet for the budget request: what each vendor's terms cost in one fiscal year, as a workbook. */
package jp.bunkai.annex.cost;
