/** Requests and answers about confirmations, as records for the contract. */
package jp.bunkai.negotiation.confirmation.view;
