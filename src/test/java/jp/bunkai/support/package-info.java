/** What tests of every feature share: the database, logins, the contract check. */
package jp.bunkai.support;
