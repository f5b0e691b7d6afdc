/**
 * Sign-off (合意手続): an agreed annex is frozen as a revision, both sides confirm exactly that, the signed file is sealed, and whoever holds it
 * can have it verified. The way of a signature is {@code revision} → {@code round} → {@code seal} → {@code verify}, each leaning only on those
 * before it. Leans on {@code inspection} and what stands below it.
 */
package jp.bunkai.signoff;
