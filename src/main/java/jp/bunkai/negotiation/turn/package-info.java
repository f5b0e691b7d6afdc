/**
 * Turns (往復): whose turn it is between the hospital and each vendor, and how a side sends what it prepared. Leans on {@code matrix} and
 * what stands below it.
 */
package jp.bunkai.negotiation.turn;
