/**
 * The inspection pack (立入検査): for a fiscal year the checklists of the hospital and of each vendor, each answer proposed from facts and printed
 * only once a named person of the answering organisation confirmed it, with everything that proves it in one ZIP. Leans on {@code annex} and
 * what stands below it.
 */
package jp.bunkai.inspection;
