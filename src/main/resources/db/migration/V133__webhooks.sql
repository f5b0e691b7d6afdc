-- Addresses of an organisation's own systems that are told of notices to its members, and what was told to them.

create table webhook (
  id uuid not null primary key,
  organisation_id uuid not null,
  url varchar(500) not null,
  -- Kinds of notices, with commas between.
  kinds varchar(400) not null,
  -- What signs, encrypted under a key that the database does not have.
  secret varbinary(100) not null,
  enabled boolean not null,
  -- Since when nothing has been taken; null while it works.
  failing_since datetime(6) null,
  -- When it was switched off because nothing had been taken for long; null otherwise.
  stopped_at datetime(6) null,
  created_at datetime(6) not null,
  version int not null,
  constraint webhook_of_organisation foreign key (organisation_id) references organisation (id),
  constraint webhook_stopped_is_off check (stopped_at is null or enabled = false),
  key webhook_in_order (organisation_id, created_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table webhook_delivery (
  id uuid not null primary key,
  webhook_id uuid not null,
  -- Null for one that an administrator sent to try it.
  kind varchar(20) null,
  path varchar(500) not null,
  told_at datetime(6) not null,
  -- When it may be tried next; whoever takes it up moves this on first, so that two nodes do not send it twice. Null: it has ended.
  due_at datetime(6) null,
  attempts int not null,
  attempted_at datetime(6) null,
  outcome varchar(20) null,
  status int null,
  constraint webhook_delivery_of foreign key (webhook_id) references webhook (id),
  constraint webhook_delivery_leads_into_the_product check (path like '/%' and path not like '//%'),
  constraint webhook_delivery_ends_somehow check (due_at is not null or outcome is not null),
  key webhook_delivery_due (due_at),
  key webhook_delivery_in_order (webhook_id, told_at, id),
  key webhook_delivery_by_age (told_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

grant select, insert, update, delete on webhook to ${app_account};
grant select, insert, update, delete on webhook_delivery to ${app_account};
