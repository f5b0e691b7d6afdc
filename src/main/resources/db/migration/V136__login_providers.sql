-- At which of several login providers somebody signed in, by the name of the configuration; 'Default' is the first, or the only one.
alter table login_session add column provider varchar(20) not null default 'Default' after key_hash;
