/**
 * The register of assets (資産): servers, clients, VPN and network devices, external connections and medical devices, alone or in
 * groups of like ones. Maker, version, place and support dates are for the hospital and for whoever maintains the asset.
 *
 * <p>Leans on {@code dossier} and what that leans on; dossiers show and start their assets through the door
 * {@code AssetRegister}.
 */
package jp.bunkai.asset;
