-- Second logins on their way: somebody who is signed in proves once more, at the provider, who is there. Each begins in one session for one
-- purpose and serves once, within minutes.

create table second_login (
  -- SHA-256 of the state that goes through the browser; verifier and nonce are made from it and the installation's secret.
  state_hash binary(32) not null primary key,
  -- Which session it belongs to, also after the provider's tokens were renewed.
  session_mark binary(32) not null,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  -- What it is for, for example sign:<round>:<signatory>.
  purpose varchar(200) not null,
  return_path varchar(500) not null,
  started_at datetime(6) not null,
  expires_at datetime(6) not null,
  -- When the browser came back with the state, whatever came of it.
  returned_at datetime(6) null,
  -- When the provider says that it authenticated the person.
  authenticated_at datetime(6) null,
  spent_at datetime(6) null,
  constraint second_login_in_order check (authenticated_at is null or returned_at is not null),
  constraint second_login_spent check (spent_at is null or authenticated_at is not null),
  index second_login_of (session_mark, purpose),
  index second_login_expired (expires_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update, delete on second_login to ${app_account};
