-- A stream of events is asked to come back when the tokens of its session end: until then the provider was not asked whether the person is still let in.
-- Null: a session from before this column.
alter table login_session add column tokens_end datetime(6) null after tokens;

-- Logout tokens of providers that have served: each ends sessions once.
create table spent_logout_token (
  -- SHA-256 of the provider's address and the token's number.
  mark       binary(32)  not null primary key,
  expires_at datetime(6) not null,
  index spent_logout_token_expired (expires_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, delete on spent_logout_token to ${app_account};
