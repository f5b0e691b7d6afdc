/**
 * Two readings of one product side by side, question by question. Numbers of different editions are never taken for one another: they
 * are brought together only by a mapping that a person stands for. Pure; leans on {@code disclosure.reading} and nothing else of ours.
 */
package jp.bunkai.disclosure.compare;
