/**
 * Dossiers: one hospital's arrangement for a set of systems, with its parties, covered systems and contracts, and
 * {@link jp.bunkai.dossier.DossierAccess}, through which alone a dossier is read or written.
 *
 * <p>Leans on {@code organisation}, {@code audit}, {@code platform} and {@code catalogue}. What stands above it takes part through
 * doors defined here: {@link jp.bunkai.dossier.ArrangementChanged}, {@link jp.bunkai.dossier.DossierProgress} and
 * {@link jp.bunkai.dossier.AssetRegister}.
 */
package jp.bunkai.dossier;
