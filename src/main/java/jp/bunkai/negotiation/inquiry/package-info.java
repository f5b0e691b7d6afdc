/**
 * What a vendor is asked (照会), from the gaps that it could clear and from what it may see: the questions and their words in both
 * languages. Pure; leans on {@code matrix}' words and rules and on {@code catalogue}.
 */
package jp.bunkai.negotiation.inquiry;
