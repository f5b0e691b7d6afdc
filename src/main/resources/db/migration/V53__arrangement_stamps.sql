-- Which systems, assets, contracts and organisations stand around the rows of a dossier changes seldom and is read with every edit. The
-- stamp of a dossier is another one after each change of them, so that what is remembered under a stamp is true as long as the stamp stands.
-- Triggers set it, not the program: no way of writing can forget it. It is never counted up, as a number could come again after a rollback.
create table arrangement_stamp (
  dossier_id uuid not null primary key,
  stamp uuid not null,
  constraint arrangement_stamp_of_dossier foreign key (dossier_id) references dossier (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_nopad_bin;

insert into arrangement_stamp (dossier_id, stamp) select id, uuid() from dossier;

create trigger party_inserted_stamps after insert on party for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger party_updated_stamps after update on party for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger covered_system_inserted_stamps after insert on covered_system for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger covered_system_updated_stamps after update on covered_system for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger contract_inserted_stamps after insert on contract for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger contract_updated_stamps after update on contract for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger contract_system_inserted_stamps after insert on contract_system for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger contract_system_deleted_stamps after delete on contract_system for each row
  insert into arrangement_stamp (dossier_id, stamp) values (old.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger asset_inserted_stamps after insert on asset for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger asset_updated_stamps after update on asset for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger asset_touched_by_inserted_stamps after insert on asset_touched_by for each row
  insert into arrangement_stamp (dossier_id, stamp) values (new.dossier_id, uuid()) on duplicate key update stamp = uuid();
create trigger asset_touched_by_deleted_stamps after delete on asset_touched_by for each row
  insert into arrangement_stamp (dossier_id, stamp) values (old.dossier_id, uuid()) on duplicate key update stamp = uuid();

-- What an organisation is called and whom it names for emergencies stands in all its dossiers.
create trigger organisation_updated_stamps after update on organisation for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = new.id;
create trigger emergency_contact_inserted_stamps after insert on emergency_contact for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = new.organisation_id;
create trigger emergency_contact_updated_stamps after update on emergency_contact for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = new.organisation_id;
create trigger emergency_contact_deleted_stamps after delete on emergency_contact for each row
  update arrangement_stamp s join party p on p.dossier_id = s.dossier_id set s.stamp = uuid() where p.organisation_id = old.organisation_id;

grant select on arrangement_stamp to ${app_account};
