/**
 * What makers and providers disclose of the security of their products (開示書): forms, their reading, and what they mean for the duties
 * of a matrix. Leans on {@code matrix} and all below it.
 */
package jp.bunkai.disclosure;
