-- Audit events, hash-chained per scope (dossier or organisation) and audience. Nothing here references a feature's table and no
-- foreign key cascades: deleting what an event tells of cannot touch the event.

create table audit_chain (
  id uuid not null primary key,
  scope varchar(20) not null,
  scope_id uuid not null,
  audience varchar(20) not null,
  organisation_id uuid null,
  head_seq bigint not null default 0,
  head_hash binary(32) not null default (unhex(repeat('00', 32))),
  head_at datetime(6) not null default '2000-01-01 00:00:00.000000',
  constraint audit_chain_scope check (scope in ('DOSSIER', 'ORGANISATION')),
  constraint audit_chain_audience check (audience in ('ALL', 'PAIR', 'ORGANISATION')),
  constraint audit_chain_names_reader check ((audience = 'ALL') = (organisation_id is null)),
  key audit_chain_by_scope (scope_id, audience, organisation_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table audit_event (
  chain_id uuid not null,
  seq bigint not null,
  -- The same for every copy of one act, so that a reader of several chains is told of it once.
  act_id uuid not null,
  happened_at datetime(6) not null,
  person_id uuid null,
  person varchar(200) not null,
  organisation_id uuid null,
  organisation varchar(200) not null,
  action varchar(40) not null,
  subject varchar(40) not null,
  subject_id uuid not null,
  text_ja text not null,
  text_en text not null,
  field varchar(200) null,
  value_before longtext null,
  value_after longtext null,
  reason text null,
  request_id varchar(64) null,
  previous_hash binary(32) not null,
  hash binary(32) not null,
  primary key (chain_id, seq),
  constraint audit_event_of_chain foreign key (chain_id) references audit_chain (id) on delete restrict on update restrict,
  key audit_event_by_time (chain_id, happened_at, seq),
  key audit_event_by_act (act_id, chain_id),
  key audit_event_by_subject (subject_id, chain_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger audit_chain_begins_empty before insert on audit_chain for each row
begin
  if new.head_seq <> 0 or new.head_hash <> unhex(repeat('00', 32)) then
    signal sqlstate '45000' set message_text = 'An audit chain begins empty';
  end if;
end//

create trigger audit_chain_moves_on_only before update on audit_chain for each row
begin
  if new.id <> old.id or new.scope <> old.scope or new.scope_id <> old.scope_id or new.audience <> old.audience
      or not (new.organisation_id <=> old.organisation_id) or new.head_seq <> old.head_seq + 1 or new.head_at < old.head_at then
    signal sqlstate '45000' set message_text = 'The head of an audit chain moves on by one event only';
  end if;
  if not exists (select 1 from audit_event where chain_id = new.id and seq = new.head_seq and hash = new.head_hash) then
    signal sqlstate '45000' set message_text = 'The head of an audit chain names its last event';
  end if;
end//

create trigger audit_chain_stays before delete on audit_chain for each row
  signal sqlstate '45000' set message_text = 'Audit chains are never deleted'//

create trigger audit_event_continues before insert on audit_event for each row
begin
  declare last_seq bigint;
  declare last_hash binary(32);
  select head_seq, head_hash into last_seq, last_hash from audit_chain where id = new.chain_id;
  if new.seq <> last_seq + 1 or new.previous_hash <> last_hash then
    signal sqlstate '45000' set message_text = 'An audit event continues the head of its chain';
  end if;
end//

-- Runs with the rights of the account that owns the schema, so the application's account cannot move a head by itself.
create trigger audit_event_moves_head after insert on audit_event for each row
  update audit_chain set head_seq = new.seq, head_hash = new.hash, head_at = new.happened_at where id = new.chain_id//

create trigger audit_event_unchanged before update on audit_event for each row
  signal sqlstate '45000' set message_text = 'Audit events are never changed'//

create trigger audit_event_stays before delete on audit_event for each row
  signal sqlstate '45000' set message_text = 'Audit events are never deleted'//

delimiter ;

grant select, insert on audit_chain to ${app_account};
grant select, insert on audit_event to ${app_account};
