/**
 * After signature: what the signed rows in force oblige each side to and by when, as a list and as a calendar, and who is
 * reminded of it. Leans on {@code signoff.revision} and what
 * stands below {@code signoff}.
 */
package jp.bunkai.signoff.after;
