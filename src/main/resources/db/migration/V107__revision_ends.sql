-- 終了: a signed revision that both sides end before its term, with the reason. Entered once and never changed.

create table revision_end (
  revision_id uuid not null primary key,
  dossier_id uuid not null,
  -- The last day on which it was in force.
  last_day date not null,
  reason varchar(1000) not null,
  person_id uuid not null,
  person varchar(200) not null,
  organisation varchar(200) not null,
  recorded_at datetime(6) not null,
  constraint revision_end_of foreign key (dossier_id, revision_id) references revision (dossier_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

delimiter //

create trigger revision_end_unchanged before update on revision_end for each row
  signal sqlstate '45000' set message_text = 'The end of a revision is never changed'//
create trigger revision_end_stays before delete on revision_end for each row
  signal sqlstate '45000' set message_text = 'The end of a revision is never deleted'//

-- What is signed and in force lets rules find what stands apart from it: both change seldom and are remembered under the stamp (V53).
create trigger revision_end_inserted_stamps after insert on revision_end for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid()//
create trigger signing_round_completed_stamps after update on signing_round for each row
begin
  if new.state = 'COMPLETED' and old.state <> 'COMPLETED' then
    insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
  end if;
end//

delimiter ;

grant select, insert on revision_end to ${app_account};
