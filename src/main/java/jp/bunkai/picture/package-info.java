/**
 * The hospital-wide picture (病院全体の図): over all dossiers of one hospital its devices and who holds their duties, gaps and overlaps between vendors
 * of different dossiers, the update sentence over all servers, what ends when, findings, and what would change if a vendor left. Everything
 * follows from the matrices and their rules; of each dossier a summary is remembered as long as its matrix stands. Only members of the hospital
 * ever see it. Leans on {@code matrix} and what stands below it.
 */
package jp.bunkai.picture;
