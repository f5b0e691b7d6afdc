/**
 * Looks at an uploaded Word file before any parser or office program does, and refuses what a contract has no use for and
 * an attacker has. Leans on nothing of ours but the two languages of {@code catalogue}.
 */
package jp.bunkai.annex.docx.guard;
