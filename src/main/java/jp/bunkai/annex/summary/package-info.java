/** What flows into the page for a director (決裁用要約), and nothing that its side may not see. Leans on {@code catalogue} only. */
package jp.bunkai.annex.summary;
