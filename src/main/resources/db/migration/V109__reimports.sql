-- Annexes that came back from Word. What came and who brought it is kept as it was; of each place where the text of the template reads otherwise
-- somebody of the hospital decides once.

create table reimport (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor of the pair.
  party_id uuid not null,
  -- The revision that it was written from; null where it was a draft.
  revision_id uuid null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  person_id uuid not null,
  person varchar(200) not null,
  received_at datetime(6) not null,
  file_name varchar(200) not null,
  size int not null,
  sha256 char(64) not null,
  constraint reimport_hash check (sha256 regexp '^[0-9a-f]{64}$'),
  constraint reimport_of foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint reimport_from foreign key (dossier_id, revision_id) references revision (dossier_id, id),
  constraint reimport_in_dossier unique (dossier_id, id),
  index reimport_newest (party_id, received_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table reimport_file (
  reimport_id uuid not null primary key,
  content longblob not null,
  -- The annex as it stood that day, where no revision was sent: what is changed here later is not taken for a change of the sender.
  base longblob null,
  constraint reimport_file_of foreign key (reimport_id) references reimport (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

create table deviation (
  id uuid not null primary key,
  dossier_id uuid not null,
  party_id uuid not null,
  reimport_id uuid not null,
  position int not null,
  place varchar(200) not null,
  -- As the template has it and as it came back; null where it was added or taken out.
  text_before text null,
  text_after text null,
  decision varchar(10) null,
  reason varchar(1000) null,
  decided_by_id uuid null,
  decided_by varchar(200) null,
  decided_at datetime(6) null,
  constraint deviation_text check (text_before is not null or text_after is not null),
  constraint deviation_decision check (decision in ('ACCEPTED', 'REJECTED')),
  constraint deviation_decided check ((decision is null) = (reason is null) and (decision is null) = (decided_by_id is null)
    and (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint deviation_of foreign key (dossier_id, reimport_id) references reimport (dossier_id, id),
  constraint deviation_in_order unique (reimport_id, position),
  index deviation_open (dossier_id, party_id, decision)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger reimport_unchanged before update on reimport for each row
  signal sqlstate '45000' set message_text = 'What came back is never changed'//
create trigger reimport_stays before delete on reimport for each row
  signal sqlstate '45000' set message_text = 'What came back is never deleted'//
create trigger reimport_file_unchanged before update on reimport_file for each row
  signal sqlstate '45000' set message_text = 'What came back is never changed'//
create trigger reimport_file_stays before delete on reimport_file for each row
  signal sqlstate '45000' set message_text = 'What came back is never deleted'//
create trigger deviation_decided_once before update on deviation for each row
  if old.decision is not null or not (new.id = old.id and new.reimport_id = old.reimport_id and new.party_id = old.party_id and new.position = old.position
      and new.place = old.place and new.text_before <=> old.text_before and new.text_after <=> old.text_after) then
    signal sqlstate '45000' set message_text = 'A deviation is decided once, and its words stay';
  end if//
create trigger deviation_stays before delete on deviation for each row
  signal sqlstate '45000' set message_text = 'A deviation is never deleted'//

delimiter ;

grant select, insert on reimport to ${app_account};
grant select, insert on reimport_file to ${app_account};
grant select, insert, update on deviation to ${app_account};
