/**
 * Tells an organisation's own systems, by signed HTTPS requests, that its members were told something. It hangs off the notices of
 * {@code organisation.notice}, so nobody learns here what its members do not; the operator lists the hosts that may be called, and without
 * that list nothing is ever called.
 *
 * <p>Leans on {@code organisation}, {@code organisation.notice}, {@code audit}, {@code catalogue} and {@code platform}.
 */
package jp.bunkai.organisation.webhook;
