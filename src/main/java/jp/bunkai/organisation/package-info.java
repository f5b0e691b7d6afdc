/**
 * Organisations, the people who act for them, and from both the {@link jp.bunkai.organisation.Viewer} through which everything
 * else is read and written. Membership is this product's own data: bound first by a verified e-mail address, from then on by the
 * provider's subject, never by a claim.
 *
 * <p>Leans on {@code audit}, {@code platform} and {@code catalogue}.
 */
package jp.bunkai.organisation;
