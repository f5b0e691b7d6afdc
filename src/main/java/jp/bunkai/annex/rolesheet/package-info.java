/**
 * The confirmation sheet (確認表) as a document: beside what was entered with each vendor, what the official form lacks: who does what by the
 * matrix, on which terms, and what is still open. Leans on {@code annex} and its Word engine, on {@code rolesheet} and on {@code matrix}.
 */
package jp.bunkai.annex.rolesheet;
