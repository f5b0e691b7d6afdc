/** The hospital-wide picture as the API sends it. Leans on {@code matrix}' words and {@code catalogue}. */
package jp.bunkai.picture.view;
