-- 往復: whose turn it is between the hospital and each vendor. Every passing of a turn stays with its note; the last one says whose turn
-- it is now, and without one it is the hospital's.

create table turn (
  id uuid not null primary key,
  dossier_id uuid not null,
  -- The vendor of the pair.
  party_id uuid not null,
  number int not null,
  kind varchar(20) not null,
  next_side varchar(20) not null,
  note varchar(2000) null,
  answer_by date null,
  -- Rows that it changed, as far as both sides of the pair see them.
  row_count int not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation_id uuid not null,
  organisation varchar(200) not null,
  happened_at datetime(6) not null,
  constraint turn_kind check (kind in ('SENT', 'TAKEN_BACK', 'CONTRIBUTED')),
  constraint turn_side check (next_side in ('HOSPITAL', 'VENDOR')),
  constraint turn_of_party foreign key (dossier_id, party_id) references party (dossier_id, id),
  constraint turn_in_order unique (dossier_id, party_id, number)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger turn_unchanged before update on turn for each row
  signal sqlstate '45000' set message_text = 'Turns are never changed'//

create trigger turn_stays before delete on turn for each row
  signal sqlstate '45000' set message_text = 'Turns are never deleted'//

delimiter ;

grant select, insert on turn to ${app_account};
