/**
 * The split of duties as an annex to a hospital's specification (仕様書別紙 責任分界（案）), before it is known who is awarded: what each side is to do, from
 * the catalogue and from what the hospital has put into its matrix. Leans on {@code annex} for its Word engine, on {@code award} and {@code matrix}.
 */
package jp.bunkai.annex.specification;
