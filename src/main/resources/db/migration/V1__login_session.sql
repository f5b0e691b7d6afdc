-- One row per signed-in browser. The cookie carries a random key; only its SHA-256 is kept, and the provider's tokens are encrypted.
create table login_session (
    key_hash         binary(32)    not null primary key,
    issuer           varchar(255)  not null,
    subject          varchar(255)  not null,
    provider_session varchar(255)  null,
    tokens           mediumblob    not null,
    created_at       datetime(6)   not null,
    expires_at       datetime(6)   not null,
    key login_session_expiry (expires_at),
    key login_session_subject (issuer, subject)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_nopad_bin;

grant select, insert, update, delete on login_session to ${app_account};
